from browsing import picture
from in_turn import in_turn
from models import Author, Book, fill
from playwright.async_api import Page
from running import admin
from starlette_admin.contrib.tortoise import InlineModelView, ModelView
from thousand import thousand_authors
from visiting import run


# region setup
async def pick_jansson(page: Page) -> None:
    await page.get_by_role("combobox").click()
    # Typing sooner would break this first question off.
    await page.get_by_role("option", name="Ursula K. Le Guin").wait_for()
    await page.get_by_role("searchbox").last.fill("jansson")
    await page.get_by_role("option", name="Tove Jansson").wait_for()
    await picture(page, "form")
    await page.keyboard.press("Enter")


# endregion


# region
class BookView(ModelView):
    fields = ("title", "author", "price")


class AuthorView(ModelView):
    fields = ("name", "country")
    searchable_fields = ("name",)


admin.add_view(BookView(Book))
admin.add_view(AuthorView(Author))


async def task(page: Page) -> list:
    await page.goto("/admin/book/edit?pk=7")
    await pick_jansson(page)
    await page.get_by_label("Price").fill("8.75")
    await page.get_by_role("button", name="Save", exact=True).click()
    await page.wait_for_url("**/list")
    row = page.locator("tr").filter(has_text="Solaris")
    return (await row.locator("td").all_inner_texts())[3:]


# endregion


# region way_inline
class BookInline(InlineModelView):
    model = Book
    fk_attr = "author"
    fields = ("title", "price")


class WithBooks(ModelView):
    menu_label = "Authors with books"
    fields = ("name",)
    inlines = (BookInline,)


admin.add_view(WithBooks(Author, key="with-books"))


async def way_inline(page: Page) -> int:
    await page.goto("/admin/with-books/edit?pk=7")
    prices = page.locator("[name^=inlines][name$=price]")
    books = await prices.count()
    await prices.first.fill("8.50")
    await page.get_by_role("button", name="Save", exact=True).click()
    await page.wait_for_url("**/list")
    return books


# endregion

if __name__ == "__main__":
    run(in_turn(way_inline, task), fill=thousand_authors(fill))
