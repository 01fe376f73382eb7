from models import Book
from running import admin, browser, run
from starlette_admin.contrib.tortoise import ModelView


# region
class BookView(ModelView):
    fields = ("title", "stock")
    inline_editable_fields = ("stock",)


admin.add_view(BookView(Book))


async def task() -> int:
    # What the small form in the cell sends
    where = {"pk": 11, "field": "stock"}
    await browser.post(
        "/admin/_api/book/inline-edit", params=where, data={"stock": "20"}
    )
    return (await Book.get(id=11)).stock


# endregion

if __name__ == "__main__":
    run(task)
