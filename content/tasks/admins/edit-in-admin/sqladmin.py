from typing import ClassVar

from browsing import picture
from in_turn import in_turn
from models import Book, fill
from playwright.async_api import Page
from running import admin
from sqladmin import ModelView
from thousand import thousand_authors
from visiting import run


# region
class BookAdmin(ModelView, model=Book):
    column_list = ("title", "author", "price")
    form_columns = ("title", "author", "price")
    form_ajax_refs: ClassVar = {
        "author": {"fields": ("name",), "order_by": "name"}
    }


admin.add_view(BookAdmin)


async def task(page: Page) -> list:
    await page.goto("/admin/book/edit/7")
    await page.get_by_role("combobox").click()
    await page.get_by_role("searchbox").last.fill("jansson")
    await page.get_by_role("option", name="Tove Jansson").wait_for()
    await picture(page, "form")
    await page.keyboard.press("Enter")
    await page.get_by_label("Price").fill("8.75")
    await page.get_by_role("button", name="Save", exact=True).click()
    await page.wait_for_url("**/list")
    row = page.locator("tr").filter(has_text="Solaris")
    return (await row.locator("td").all_inner_texts())[3:]


# endregion


# region way_select
class BookWithSelect(Book):
    pass


class WithSelect(ModelView, model=BookWithSelect):
    name_plural = "Books with a select"
    form_columns = ("title", "author", "price")


admin.add_view(WithSelect)


async def way_select(page: Page) -> int:
    await page.goto("/admin/book-with-select/edit/7")
    authors = page.locator("#author option:not([value=''])")
    return await authors.count()


# endregion

if __name__ == "__main__":
    run(in_turn(way_select, task), fill=thousand_authors(fill))
