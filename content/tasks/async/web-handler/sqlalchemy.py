from collections.abc import AsyncIterator
from typing import Annotated

from advanced_alchemy.extensions.litestar import (
    SQLAlchemyAsyncConfig,
    SQLAlchemyPlugin,
)
from fastapi import Depends, FastAPI
from litestar import Litestar, post
from models import Author, Base, Book, fill
from publisher import price_of
from pydantic import BaseModel
from running import engine, new_session, run
from serving import serve, three_requests
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession


# region setup
class NewBook(BaseModel):
    author: str
    title: str
    year: int


async def added() -> list:
    """Authors that were not there before, each with its book."""
    rows = select(Author.name, Book.title).outerjoin(Author.books)
    async with new_session() as session:
        return list(await session.execute(rows.where(Author.id > 10)))


# endregion


# region naive
async def get_session() -> AsyncIterator[AsyncSession]:
    async with new_session() as session:
        yield session


app_before = FastAPI()


@app_before.post("/books", status_code=201)
async def add_in_steps(
    new: NewBook, session: Annotated[AsyncSession, Depends(get_session)]
) -> int:
    author = Author(name=new.author)
    session.add(author)
    await session.commit()
    price = await price_of(new.title)
    book = Book(title=new.title, year=new.year, price=price, author=author)
    session.add(book)
    await session.commit()
    return book.id


async def naive() -> list:
    return await three_requests(app_before, added)


# endregion


# region
async def begin() -> AsyncIterator[AsyncSession]:
    async with new_session.begin() as session:
        yield session


# "function": the commit comes before the answer, and not after it.
Transaction = Annotated[AsyncSession, Depends(begin, scope="function")]
app = FastAPI()


@app.post("/books", status_code=201)
async def add(new: NewBook, session: Transaction) -> int:
    author = Author(name=new.author)
    session.add(author)
    await session.flush()
    price = await price_of(new.title)
    book = Book(title=new.title, year=new.year, price=price, author=author)
    session.add(book)
    await session.flush()
    return book.id


async def task() -> list:
    return await three_requests(app, added)


# endregion


# region way_litestar
@post("/books")
async def add_by_plugin(data: NewBook, db_session: AsyncSession) -> int:
    author = Author(name=data.author)
    db_session.add(author)
    await db_session.flush()
    price = await price_of(data.title)
    book = Book(title=data.title, year=data.year, price=price, author=author)
    db_session.add(book)
    await db_session.flush()
    return book.id


async def way_litestar() -> list:
    config = SQLAlchemyAsyncConfig(
        engine_instance=engine, before_send_handler="autocommit"
    )
    plugins = [SQLAlchemyPlugin(config=config)]
    return await three_requests(
        Litestar([add_by_plugin], plugins=plugins), added
    )


# endregion


# region way_unflushed
@post("/books")
async def add_unflushed(data: NewBook, db_session: AsyncSession) -> None:
    db_session.add(Author(name=data.author))


async def way_unflushed() -> list:
    config = SQLAlchemyAsyncConfig(
        engine_instance=engine, before_send_handler="autocommit"
    )
    plugins = [SQLAlchemyPlugin(config=config)]
    async with serve(Litestar([add_unflushed], plugins=plugins)) as site:
        # An author of that name is there, and names are unique.
        odyssey = {"author": "Homer", "title": "Odyssey", "year": 1900}
        return [await site.post("/books", **odyssey), await added()]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive, ways=[way_litestar, way_unflushed])
