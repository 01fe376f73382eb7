from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import Depends, FastAPI
from models import Author, Base, Book, fill
from publisher import price_of
from pydantic import BaseModel
from running import new_session, run
from serving import three_requests
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

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
