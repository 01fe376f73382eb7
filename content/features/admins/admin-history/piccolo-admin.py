from engine import DB
from models import Author, Book
from piccolo.columns import Integer, Serial, Varchar
from piccolo.table import Table
from piccolo_admin.endpoints import TableConfig
from piccolo_api.crud.hooks import Hook, HookType
from running import browser, run
from starlette.requests import Request


# region
class Change(Table, db=DB):
    id: Serial
    who = Varchar(length=50)
    book = Integer()


async def remember(row_id: int, values: dict, request: Request) -> dict:
    who = request.user.user.username
    await Change.insert(Change(who=who, book=row_id))
    return values


BOOKS_PAGE = TableConfig(Book, hooks=[Hook(HookType.pre_patch, remember)])


async def task() -> list:
    await Change.create_table()
    await browser.patch("/api/tables/book/11/", json={"price": "8.50"})
    changes = await Change.select(Change.who, Change.book)
    await Change.alter().drop_table()
    return [list(change.values()) for change in changes]


# endregion

if __name__ == "__main__":
    run(task, [TableConfig(Author), BOOKS_PAGE])
