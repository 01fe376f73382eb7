from browsing import picture, settled
from engine import DB
from models import TABLES, Author, Book, fill
from piccolo.columns import ForeignKey, OnDelete, Serial, Varchar
from piccolo.table import Table
from piccolo_admin.endpoints import TableConfig
from piccolo_api.crud.hooks import Hook, HookType
from playwright.async_api import Page
from starlette.exceptions import HTTPException
from titles import titles_in
from visiting import run

# region setup
DISCWORLD = ("Mort", "Guards! Guards!", "Small Gods")
# Whoever started the browser denies what a page asks by a box of its own.
ANSWER_YES = """
    window.alert = text => { window.told = text };
    window.confirm = text => { window.asked = text; return true };
"""


async def open_row(page: Page, table: str, key: int) -> None:
    await page.goto(f"/#/{table}/{key}")
    await page.get_by_text("Show referencing tables").click()
    await page.locator("[data-uitest=drop_down_button]").click()
    await settled()


async def delete(page: Page) -> tuple[str, str]:
    """What the page asks, and what it says then."""
    await page.evaluate(ANSWER_YES)
    await page.get_by_text("Delete", exact=True).click()
    await settled()
    errors = await page.locator(".errors li").all_inner_texts()
    asked, told = await page.evaluate("[window.asked, window.told]")
    return asked, "".join(errors) or told


async def shown(page: Page, table: str) -> int:
    await page.goto(f"/#/{table}")
    rows = page.locator("tbody tr:visible")
    # It says how many before it shows any.
    await rows.first.wait_for()
    await settled()
    return await rows.count()


async def fill_all() -> None:
    await fill()
    await Saga.insert(Saga(name="Discworld"))
    await Volume.insert(*(Volume(title=t, saga=1) for t in DISCWORLD))
    await Magazine.insert(Magazine(name="Discworld"))
    await Issue.insert(*(Issue(title=t, magazine=1) for t in DISCWORLD))


# endregion


# region
async def refuse(row_id: int) -> None:
    titles = Book.select(Book.title).where(Book.author == row_id)
    books = await titles.order_by(Book.id).output(as_list=True)
    if books:
        raise HTTPException(409, f"First delete {', '.join(books)}")


AUTHORS_PAGE = TableConfig(Author, hooks=[Hook(HookType.pre_delete, refuse)])


async def task(page: Page) -> list:
    await open_row(page, "author", 7)
    await picture(page, "asked")
    _, told = await delete(page)
    await picture(page, "refused")
    left = await shown(page, "author")
    # Nothing refers to Homer.
    await open_row(page, "author", 10)
    await delete(page)
    return [titles_in(told), left, await shown(page, "author")]


# endregion


# region way_default
class Saga(Table, db=DB):
    id: Serial
    name = Varchar(length=100)


class Volume(Table, db=DB):
    id: Serial
    title = Varchar(length=200)
    saga = ForeignKey(Saga)


TABLES += [Saga, Volume]


async def way_default(page: Page) -> dict:
    await open_row(page, "saga", 1)
    asked, told = await delete(page)
    return {"asked": asked, "told": told, "left": await Volume.count()}


# endregion


# region way_restrict
class Magazine(Table, db=DB):
    id: Serial
    name = Varchar(length=100)


class Issue(Table, db=DB):
    id: Serial
    title = Varchar(length=200)
    magazine = ForeignKey(Magazine, on_delete=OnDelete.restrict)


TABLES += [Magazine, Issue]


async def way_restrict(page: Page) -> dict:
    await open_row(page, "magazine", 1)
    asked, told = await delete(page)
    return {"asked": asked, "told": told, "left": await Issue.count()}


# endregion


# region way_list
async def way_list(page: Page) -> dict:
    await page.goto("/#/author")
    row = page.locator("tbody tr", has_text="Terry Pratchett")
    await row.locator("a.subtle").click()
    asked, told = await delete(page)
    messages = await page.locator("#message_popup").count()
    return {"asked": asked, "told": told, "messages": messages}


# endregion

if __name__ == "__main__":
    run(
        task,
        [
            AUTHORS_PAGE,
            *map(TableConfig, (Book, Saga, Volume, Magazine, Issue)),
        ],
        fill=fill_all,
        ways=[way_default, way_restrict, way_list],
    )
