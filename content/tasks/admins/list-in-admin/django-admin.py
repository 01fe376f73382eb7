from browsing import picture
from django.contrib import admin
from models import Book, fill
from playwright.async_api import Page
from visiting import run


# region setup
def fill_hundred():
    fill()
    more = {"author_id": 10, "price": 9, "year": -700}
    Book.objects.bulk_create(
        Book(title=f"Book {n}", **more) for n in range(16, 101)
    )


# endregion


# region
@admin.register(Book)
class BookAdmin(admin.ModelAdmin):
    list_display = ("title", "author", "price", "stock")
    ordering = ("id",)


async def task(page: Page) -> list:
    await page.goto("/admin/bookshop/book/")
    await picture(page, "list")
    titles = page.locator(".field-title")
    author = page.locator(".field-author").first
    return [await titles.count(), await author.inner_text()]


# endregion

if __name__ == "__main__":
    run(task, fill=fill_hundred)
