from models import Author, Book
from piccolo_admin.endpoints import TableConfig
from piccolo_api.crud.endpoints import PiccoloCRUD
from piccolo_api.crud.validators import Validators
from running import browser, run
from starlette.exceptions import HTTPException
from starlette.requests import Request


# region
def refuse(piccolo_crud: PiccoloCRUD, request: Request) -> None:
    if request.user.user.username == "ada":
        raise HTTPException(403, "You may look.")


WRITES = [
    "post_single",
    "put_single",
    "patch_single",
    "delete_single",
    "delete_all",
]
BOOKS_PAGE = TableConfig(
    Book, validators=Validators(**{name: [refuse] for name in WRITES})
)


async def task() -> list:
    page = await browser.get("/api/tables/book/")
    change = await browser.patch("/api/tables/book/11/", json={"price": "8.50"})
    book = await Book.objects().get(Book.id == 11)
    return [page.status_code, change.status_code, book.price]


# endregion

if __name__ == "__main__":
    run(task, [TableConfig(Author), BOOKS_PAGE])
