import asyncio
from collections.abc import AsyncIterator

from litestar import Litestar, post
from litestar.di import NamedDependency, Provide
from litestar.exceptions import HTTPException
from litestar.params import FromPath
from piccolo.apps.migrations.commands.forwards import run_forwards
from serving import serve
from stack import run, visit
from starter import FILES
from starters import unpack

# region setup
unpack(FILES, "postgresql")
asyncio.run(run_forwards("shop"))

from piccolo_conf import DB  # noqa: E402
from shop.main import app, lifespan  # noqa: E402
from shop.tables import Book  # noqa: E402


async def transaction() -> AsyncIterator[None]:
    async with DB.transaction():
        yield


async def reader() -> AsyncIterator[str]:
    yield "Anne"


async def sell_one(id: int) -> int:
    book = Book.update({Book.stock: Book.stock - 1}).where(Book.id == id)
    [sold] = await book.returning(Book.stock)
    if sold["stock"] < 0:
        raise HTTPException("Sold out", status_code=409)
    return sold["stock"]


@post("/alone/{id:int}", dependencies={"transaction": Provide(transaction)})
async def sell_alone(
    id: FromPath[int], transaction: NamedDependency[None]
) -> int:
    return await sell_one(id)


app.register(sell_alone)

# endregion


# region naive
@post("/books/{id:int}/sell")
async def sell_before(
    id: FromPath[int],
    transaction: NamedDependency[None],
    reader: NamedDependency[str],
) -> int:
    return await sell_one(id)


app_before = Litestar(
    [sell_before],
    dependencies={
        "transaction": Provide(transaction),
        "reader": Provide(reader),
    },
    lifespan=[lifespan],
)


async def naive() -> list[int]:
    async with serve(app_before) as site:
        sold = await site.post("/books/2/sell")
        book = await Book.objects().get(Book.id == 2)
        return [sold, book.stock]


# endregion


# region
async def task() -> dict:
    return await visit(app, {"by a dependency": ("/alone/2", {})})


# endregion

if __name__ == "__main__":
    run(app, "book", task, naive=naive)
