import re

from models import Book
from running import admin, browser, run
from sqladmin import ModelView


# region
class BookAdmin(ModelView, model=Book):
    column_list = ("title", "stock")


admin.add_view(BookAdmin)


async def task() -> list[str]:
    page = await browser.get("/admin/book/list")
    settings = [name for name in dir(ModelView) if "edit" in name]
    fields = re.findall(r' name="(\w+)"', page.text)
    assert "stock" in fields, f"its settings with “edit” are {settings}"
    return fields


# endregion

if __name__ == "__main__":
    run(task)
