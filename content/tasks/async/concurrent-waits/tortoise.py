import asyncio

from fastapi import FastAPI
from models import MODELS, Book, fill
from running import run
from serving import serve
from together import TOGETHER
from tortoise import get_connection
from tortoise.expressions import RawSQL


# region setup
async def fill_all() -> None:
    await fill()
    await get_connection("default").execute_query(TOGETHER)


async def query() -> int:
    book = await Book.annotate(met=RawSQL("together()")).get(id=7)
    return book.met


seen: list[int] = []
# endregion


# region naive
async def naive() -> int:
    return max([await query(), await query()])


# endregion


# region
async def task() -> int:
    return max(await asyncio.gather(query(), query()))


# endregion


# region way_one_request
async def way_one_request() -> int:
    app = FastAPI()

    @app.post("/")
    async def handle() -> None:
        seen[:] = await asyncio.gather(query(), query())

    async with serve(app) as site:
        await site.post("/")
    return max(seen)


# endregion


# region way_requests
async def way_requests() -> int:
    app = FastAPI()

    @app.post("/")
    async def handle() -> None:
        seen.append(await query())

    async with serve(app) as site:
        await asyncio.gather(site.post("/"), site.post("/"))
    return max(seen[-2:])


# endregion

if __name__ == "__main__":
    run(
        task,
        MODELS,
        fill=fill_all,
        naive=naive,
        ways=[way_one_request, way_requests],
    )
