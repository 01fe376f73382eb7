from models import Book, fill
from running import admin, browser, rows, run
from sqladmin import ModelView
from sqlalchemy.orm import Session


# region setup
def fill_hundred(session: Session) -> None:
    fill(session)
    more = {"author_id": 10, "price": 9, "year": -700}
    session.add_all(Book(title=f"Book {n}", **more) for n in range(16, 101))


# endregion


# region
class BookAdmin(ModelView, model=Book):
    column_list = ("title", "author")
    column_default_sort = "id"
    page_size = 100


admin.add_view(BookAdmin)


async def task() -> list:
    found = rows(await browser.get("/admin/book/list"))
    return [len(found), found[0], found[99]]


# endregion

if __name__ == "__main__":
    run(task, fill=fill_hundred)
