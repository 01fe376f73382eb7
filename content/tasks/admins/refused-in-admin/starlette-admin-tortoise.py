from browsing import picture
from hundred import hundred_books
from models import Author, Book, fill
from playwright.async_api import Page
from running import admin
from starlette.requests import Request
from starlette_admin.contrib.tortoise import ModelView
from visiting import run

# region setup
# The column of the author links to it.
admin.add_view(ModelView(Author))
# endregion


# region
def is_clerk(request: Request) -> bool:
    return request.session["user_id"] == "ada"


class BookView(ModelView):
    fields = ("title", "author", "price", "stock")
    page_size = 100

    def can_create(self, request: Request) -> bool:
        return not is_clerk(request)

    can_edit = can_delete = can_import = can_create


admin.add_view(BookView(Book))


async def task(page: Page) -> list[int]:
    await page.goto("/admin/book/list")
    await picture(page, "list")
    books = await page.locator("tbody tr").count()
    answer = await page.goto("/admin/book/create")
    await picture(page, "refused")
    return [books, answer.status]


# endregion

if __name__ == "__main__":
    run(task, fill=hundred_books(fill))
