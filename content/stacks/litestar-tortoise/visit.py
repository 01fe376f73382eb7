import subprocess
import sys

from litestar import Litestar, post
from litestar.exceptions import HTTPException
from litestar.params import FromPath
from serving import serve
from stack import run, visit
from starter import FILES
from starters import unpack

# region setup
unpack(FILES, "asyncpg")
MIGRATE = "-m tortoise -c shop.settings.TORTOISE_ORM migrate"
subprocess.run([sys.executable, *MIGRATE.split()], check=True)

from shop.main import app, connected  # noqa: E402
from shop.models import Book  # noqa: E402
from tortoise.expressions import F  # noqa: E402

# endregion


# region naive
@post("/books/{id:int}/sell", status_code=200)
async def sell_before(id: FromPath[int]) -> int:
    await Book.filter(id=id).update(stock=F("stock") - 1)
    book = await Book.get(id=id)
    if book.stock < 0:
        raise HTTPException("Sold out", status_code=409)
    return book.stock


app_before = Litestar([sell_before], lifespan=[connected])


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
