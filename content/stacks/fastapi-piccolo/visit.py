import asyncio

from fastapi import FastAPI, HTTPException
from piccolo.apps.migrations.commands.forwards import run_forwards
from serving import serve
from stack import run, visit
from starter import FILES
from starters import unpack

# region setup
unpack(FILES, "postgresql")
asyncio.run(run_forwards("shop"))

from shop.main import app, lifespan  # noqa: E402
from shop.tables import Book  # noqa: E402

# endregion


# region naive
app_before = FastAPI(lifespan=lifespan)


@app_before.post("/books/{id}/sell")
async def sell_before(id: int) -> int:
    await Book.update({Book.stock: Book.stock - 1}).where(Book.id == id)
    book = await Book.objects().get(Book.id == id)
    if book.stock < 0:
        raise HTTPException(409, "Sold out")
    return book.stock


async def naive() -> list[int]:
    async with serve(app_before) as site:
        sold = await site.post("/books/2/sell")
        book = await Book.objects().get(Book.id == 2)
        return [sold, book.stock]


# endregion


# region
async def task() -> dict:
    return await visit(app)


# endregion

if __name__ == "__main__":
    run(app, "book", task, naive=naive)
