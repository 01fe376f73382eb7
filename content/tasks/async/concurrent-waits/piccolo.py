import asyncio

from fastapi import FastAPI
from models import TABLES, Book, fill
from piccolo.querystring import QueryString
from running import run
from serving import serve
from together import TOGETHER


# region setup
async def fill_all() -> None:
    await fill()
    await Book.raw(TOGETHER)


async def query() -> int:
    met = QueryString("together()", alias="met")
    row = await Book.select(met).where(Book.id == 7).first()
    return row["met"]


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
        TABLES,
        fill=fill_all,
        naive=naive,
        ways=[way_one_request, way_requests],
    )
