from browsing import picture
from django.contrib import admin
from hundred import hundred_books
from models import Book, fill
from playwright.async_api import Page
from visiting import run


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


# region way_method
class BookOfCountry(Book):
    class Meta:
        proxy = True
        verbose_name_plural = "books with a country"


@admin.register(BookOfCountry)
class ByMethod(admin.ModelAdmin):
    list_display = ("title", "country")
    ordering = ("id",)

    def country(self, book: Book) -> str | None:
        return book.author.country


async def way_method(page: Page) -> list:
    await page.goto("/admin/bookshop/bookofcountry/")
    titles = page.locator(".field-title")
    country = page.locator(".field-country").first
    return [await titles.count(), await country.inner_text()]


# endregion


# region way_joined
class BookOfCountryJoined(Book):
    class Meta:
        proxy = True
        verbose_name_plural = "books with a country, joined"


@admin.register(BookOfCountryJoined)
class ByMethodJoined(ByMethod):
    list_select_related = ("author",)


async def way_joined(page: Page) -> list:
    await page.goto("/admin/bookshop/bookofcountryjoined/")
    titles = page.locator(".field-title")
    country = page.locator(".field-country").first
    return [await titles.count(), await country.inner_text()]


# endregion

if __name__ == "__main__":
    run(task, fill=hundred_books(fill), ways=[way_method, way_joined])
