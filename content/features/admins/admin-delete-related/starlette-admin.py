from models import Author, Book, Tag
from running import admin, browser, new_session, run
from sqlalchemy import select
from starlette.requests import Request
from starlette_admin.contrib.sqla import ModelView
from starlette_admin.exceptions import ActionFailed


# region
class AuthorView(ModelView):
    async def before_delete(self, request: Request, obj: Author) -> None:
        titles = select(Book.title).where(Book.author_id == obj.id)
        session = request.state.session
        books = list(await session.scalars(titles.order_by(Book.id)))
        if books:
            raise ActionFailed(f"First delete {', '.join(books)}")


admin.add_view(AuthorView(Author))
admin.add_view(ModelView(Book))
admin.add_view(ModelView(Tag))


async def task() -> list:
    where = {"name": "delete", "pk": 7}
    answer = await browser.post("/admin/_api/author/row-action", params=where)
    _, _, named = answer.json()["msg"].partition("First delete ")
    async with new_session() as session:
        author = await session.get(Author, 7)
    return [named.split(", "), author is not None]


# endregion

if __name__ == "__main__":
    run(task)
