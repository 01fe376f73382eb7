from typing import ClassVar

from models import Book
from running import admin, browser, run
from sqladmin import ModelView


# region
class BookAdmin(ModelView, model=Book):
    form_columns = ("title", "author")
    form_ajax_refs: ClassVar = {
        "author": {"fields": ("name",), "order_by": "name"}
    }


admin.add_view(BookAdmin)


async def task() -> list:
    page = await browser.get("/admin/book/edit/11")
    found = await browser.get("/admin/book/ajax/lookup?name=author&term=pratch")
    names = [author["text"] for author in found.json()["results"]]
    return ["Homer" in page.text, names]


# endregion

if __name__ == "__main__":
    run(task)
