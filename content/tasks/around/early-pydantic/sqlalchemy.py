from models import Base, Book, fill
from pydantic import BaseModel, ConfigDict
from running import new_session, run
from sqlalchemy import select
from sqlalchemy.orm import joinedload

# region setup
SOLARIS = select(Book).where(Book.title == "Solaris")


# endregion


# region naive
async def naive() -> list[str | None]:
    class EarlyBook(BaseModel):
        model_config = ConfigDict(from_attributes=True)
        title: str
        author: "EarlyAuthor"  # noqa: F821  Further down in the module.

    query = SOLARIS.options(joinedload(Book.author))
    async with new_session() as session:
        book = EarlyBook.model_validate(await session.scalar(query))
    return [book.title, book.author.name]


# endregion


# region
class AuthorSchema(BaseModel):
    model_config = ConfigDict(from_attributes=True)
    name: str


class BookSchema(BaseModel):
    model_config = ConfigDict(from_attributes=True)
    title: str
    author: AuthorSchema


async def task() -> list[str | None]:
    query = SOLARIS.options(joinedload(Book.author))
    async with new_session() as session:
        book = BookSchema.model_validate(await session.scalar(query))
    return [book.title, book.author.name]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
