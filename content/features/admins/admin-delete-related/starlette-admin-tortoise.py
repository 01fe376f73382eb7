from models import Author, Book, Tag
from running import admin, browser, run
from starlette.requests import Request
from starlette_admin.contrib.tortoise import ModelView
from starlette_admin.exceptions import ActionFailed


# region
class AuthorView(ModelView):
    async def before_delete(self, request: Request, obj: Author) -> None:
        books = await obj.books.order_by("id").values_list("title", flat=True)
        if books:
            raise ActionFailed(f"First delete {', '.join(books)}")


admin.add_view(AuthorView(Author))
admin.add_view(ModelView(Book))
admin.add_view(ModelView(Tag))


async def task() -> list:
    where = {"name": "delete", "pk": 7}
    answer = await browser.post("/admin/_api/author/row-action", params=where)
    _, _, named = answer.json()["msg"].partition("First delete ")
    return [named.split(", "), await Author.exists(id=7)]


# endregion

if __name__ == "__main__":
    run(task)
