from models import Author, Book
from piccolo_admin.endpoints import TableConfig
from piccolo_api.crud.hooks import Hook, HookType
from running import browser, run
from starlette.exceptions import HTTPException


# region
async def refuse(row_id: int) -> None:
    titles = Book.select(Book.title).where(Book.author == row_id)
    books = await titles.order_by(Book.id).output(as_list=True)
    if books:
        raise HTTPException(409, f"First delete {', '.join(books)}")


AUTHORS_PAGE = TableConfig(Author, hooks=[Hook(HookType.pre_delete, refuse)])


async def task() -> list:
    answer = await browser.delete("/api/tables/author/7/")
    _, _, named = answer.json()["detail"].partition("First delete ")
    author = await Author.exists().where(Author.id == 7)
    return [named.split(", "), author]


# endregion

if __name__ == "__main__":
    run(task, [AUTHORS_PAGE, TableConfig(Book)])
