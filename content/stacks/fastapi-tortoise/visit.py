import subprocess
import sys

from fastapi import FastAPI, HTTPException
from serving import serve
from stack import run, visit
from starter import FILES
from starters import unpack

# region setup
unpack(FILES, "asyncpg")
MIGRATE = "-m tortoise -c shop.settings.TORTOISE_ORM migrate"
subprocess.run([sys.executable, *MIGRATE.split()], check=True)

from shop.main import app, lifespan  # noqa: E402
from shop.models import Book  # noqa: E402
from tortoise.expressions import F  # noqa: E402

# endregion


# region naive
app_before = FastAPI(lifespan=lifespan)


@app_before.post("/books/{id}/sell")
async def sell_before(id: int) -> int:
    await Book.filter(id=id).update(stock=F("stock") - 1)
    book = await Book.get(id=id)
    if book.stock < 0:
        raise HTTPException(409, "Sold out")
    return book.stock


async def naive() -> list[int]:
    async with serve(app_before) as site:
        sold = await site.post("/books/2/sell")
        return [sold, (await Book.get(id=2)).stock]


# endregion


# region
async def task() -> dict:
    return await visit(app)


# endregion

if __name__ == "__main__":
    run(app, "book", task, naive=naive)
