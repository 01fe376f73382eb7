from models import Author, Book
from running import admin, browser, run
from starlette_admin.contrib.tortoise import ModelView


# region
class BookView(ModelView):
    fields = ("title", "author")


class AuthorView(ModelView):
    searchable_fields = ("name",)


admin.add_view(BookView(Book))
admin.add_view(AuthorView(Author))


async def task() -> list:
    page = await browser.get("/admin/book/edit?pk=11")
    found = await browser.get("/admin/_api/author/relation-lookup?q=pratch")
    names = [author["name"] for author in found.json()["items"]]
    return ["Homer" in page.text, names]


# endregion

if __name__ == "__main__":
    run(task)
