from urllib.parse import unquote_plus

from models import Author, Book
from running import admin, browser, new_session, run
from sqladmin import ModelView
from sqlalchemy import select
from starlette.requests import Request


# region
class AuthorAdmin(ModelView, model=Author):
    async def on_model_delete(self, model: Author, request: Request) -> None:
        titles = select(Book.title).where(Book.author_id == model.id)
        async with new_session() as session:
            books = list(await session.scalars(titles.order_by(Book.id)))
        if books:
            raise ValueError(f"First delete {', '.join(books)}")


admin.add_view(AuthorAdmin)


async def task() -> list:
    answer = await browser.delete("/admin/author/delete?pks=7")
    _, _, named = unquote_plus(answer.text).partition("First delete ")
    async with new_session() as session:
        author = await session.get(Author, 7)
    return [named.split(", "), author is not None]


# endregion

if __name__ == "__main__":
    run(task)
