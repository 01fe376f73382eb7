from typing import Any

from browsing import picture, settled
from hundred import hundred_books
from models import Author, Book, fill
from piccolo_admin.endpoints import OrderBy, TableConfig
from piccolo_api.crud.endpoints import PiccoloCRUD
from piccolo_api.crud.validators import Validators
from playwright.async_api import Page
from running import User
from starlette.exceptions import HTTPException
from starlette.requests import Request
from visiting import run

# region setup
WRITES = [
    "post_single",
    "put_single",
    "patch_single",
    "delete_single",
    "delete_all",
]


async def as_clerk(page: Page) -> Any:
    await User.update({User.superuser: False}, force=True)
    return await task(page)


async def list_a_hundred(page: Page) -> int:
    await page.goto("/#/book")
    await page.get_by_text("Showing").wait_for()
    async with page.expect_response("**/?*page_size=100*"):
        await page.locator("#page_size select").select_option("100")
    await picture(page, "list")
    return await page.locator("tbody tr:visible").count()


async def fill_in(page: Page) -> None:
    await page.get_by_role("link", name="Add Row").click()
    await page.locator("form [name=title]").wait_for()
    # An answer that comes later would empty the form again.
    await settled()
    await page.locator("form [name=title]").fill("Circe")
    await page.locator(".key_search input").first.click()
    await page.locator(".results_list").get_by_text("Italo Calvino").click()


# endregion


# region
def managers_only(piccolo_crud: PiccoloCRUD, request: Request) -> None:
    if not request.user.user.superuser:
        raise HTTPException(403, "Only managers may do this.")


BOOKS_PAGE = TableConfig(
    Book,
    visible_columns=[Book.title, Book.author, Book.price, Book.stock],
    order_by=[OrderBy(Book.id)],
    validators=Validators(**{name: [managers_only] for name in WRITES}),
)


async def task(page: Page) -> list[int]:
    books = await list_a_hundred(page)
    await fill_in(page)
    async with page.expect_response("**/tables/book/") as answer:
        await page.get_by_role("button", name="Create").click()
    await picture(page, "refused")
    return [books, (await answer.value).status]


# endregion

if __name__ == "__main__":
    run(
        as_clerk,
        [TableConfig(Author), BOOKS_PAGE],
        fill=hundred_books(fill),
    )
