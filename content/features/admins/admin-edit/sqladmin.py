from models import Book
from running import admin, browser, new_session, run
from sqladmin import ModelView
from sqlalchemy import select


# region
class BookAdmin(ModelView, model=Book):
    form_columns = ("title", "author", "price")


admin.add_view(BookAdmin)


async def task() -> list[str]:
    prices = []
    for price in ["cheap", "8.50"]:
        form = {"title": "Mort", "author": "7", "price": price, "save": "Save"}
        await browser.post("/admin/book/edit/11", data=form)
        async with new_session() as session:
            found = await session.scalars(
                select(Book.price).filter_by(title="Mort")
            )
            prices.append(found.one())
    return prices


# endregion

if __name__ == "__main__":
    run(task)
