import re

from models import Author, Book
from running import admin, browser, run
from sqladmin import ModelView


# region
class BookAdmin(ModelView, model=Book):
    pass


class AuthorAdmin(ModelView, model=Author):
    form_columns = ("name", "books")


admin.add_view(BookAdmin)
admin.add_view(AuthorAdmin)


async def task() -> list[str]:
    page = await browser.get("/admin/author/edit/7")
    fields = re.findall(r' name="(\w+)"', page.text)
    assert any("price" in field for field in fields), f"the form has {fields}"
    return fields


# endregion

if __name__ == "__main__":
    run(task)
