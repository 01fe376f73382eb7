from browsing import picture
from django.contrib import admin
from in_turn import in_turn
from models import Author, Book, fill
from playwright.async_api import Page
from thousand import thousand_authors
from visiting import run


# region setup
async def pick_jansson(page: Page) -> None:
    await page.get_by_role("combobox").click()
    # Typing sooner would break this first question off.
    await page.get_by_role("option", name="Author 100", exact=True).wait_for()
    await page.get_by_role("searchbox").last.fill("jansson")
    await page.get_by_role("option", name="Tove Jansson").wait_for()
    await picture(page, "form")
    await page.keyboard.press("Enter")


# endregion


# region
@admin.register(Author)
class AuthorAdmin(admin.ModelAdmin):
    ordering = ("name",)
    search_fields = ("name",)


@admin.register(Book)
class BookAdmin(admin.ModelAdmin):
    list_display = ("title", "author", "price")
    fields = ("title", "author", "price")
    autocomplete_fields = ("author",)


async def task(page: Page) -> list:
    await page.goto("/admin/bookshop/book/7/change/")
    await pick_jansson(page)
    await page.get_by_label("Price").fill("8.75")
    await page.get_by_role("button", name="Save", exact=True).click()
    await page.wait_for_url("**/book/")
    row = page.locator("#result_list tr").filter(has_text="Solaris")
    return (await row.locator("td").all_inner_texts())[1:]


# endregion


# region way_select
class WithSelect(Book):
    class Meta:
        proxy = True
        verbose_name_plural = "books with a select"


@admin.register(WithSelect)
class WithSelectAdmin(admin.ModelAdmin):
    fields = ("title", "author", "price")


async def way_select(page: Page) -> int:
    await page.goto("/admin/bookshop/withselect/7/change/")
    authors = page.locator("#id_author option:not([value=''])")
    return await authors.count()


# endregion


# region way_inline
class WithBooks(Author):
    class Meta:
        proxy = True
        verbose_name_plural = "authors with books"


class BookInline(admin.TabularInline):
    model = Book
    fields = ("title", "price")
    extra = 0


@admin.register(WithBooks)
class WithBooksAdmin(admin.ModelAdmin):
    inlines = (BookInline,)


async def way_inline(page: Page) -> int:
    await page.goto("/admin/bookshop/withbooks/7/change/")
    prices = page.locator(".has_original [name$=-price]")
    books = await prices.count()
    await prices.first.fill("8.50")
    await page.get_by_role("button", name="Save", exact=True).click()
    await page.wait_for_url("**/withbooks/")
    return books


# endregion

if __name__ == "__main__":
    run(in_turn(way_select, way_inline, task), fill=thousand_authors(fill))
