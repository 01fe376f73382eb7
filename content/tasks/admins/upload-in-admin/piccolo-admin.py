from browsing import PATIENCE, settled
from engine import DB
from models import TABLES
from piccolo.columns import Serial, Varchar
from piccolo.table import Table
from piccolo_admin.endpoints import TableConfig
from piccolo_api.media.local import LocalMediaStorage
from playwright.async_api import Page, expect
from uploading import COVER, COVERS, POSTERS, three_steps
from visiting import run


# region setup
async def upload(page: Page, name: str) -> None:
    await page.goto(f"/#/{name}")
    await page.get_by_role("link", name="Add Row").click()
    await page.locator("form [type=file]").wait_for()
    # An answer that comes later would empty the form again.
    await settled()
    await page.locator("form [type=file]").set_input_files(COVER)
    # Once the file is stored, its key is in the form.
    key = page.locator("form [name=file]")
    await expect(key).not_to_have_value("", timeout=PATIENCE * 1_000)
    await page.locator("form [name=title]").fill("Solaris")
    async with page.expect_response(f"**/tables/{name}/"):
        await page.get_by_role("button", name="Create").click()


async def delete(page: Page, name: str) -> None:
    await page.goto(f"/#/{name}")
    # The page asks by confirm(), which whoever started the browser denies.
    await page.evaluate("window.confirm = () => true")
    await page.locator("tbody a.subtle").first.click()
    await page.get_by_text("Delete", exact=True).click()
    await page.get_by_text("Successfully deleted row").wait_for()


# endregion


# region naive
class Poster(Table, db=DB):
    id: Serial
    title = Varchar(length=200)
    file = Varchar(length=200)


posters = LocalMediaStorage(Poster.file, media_path=str(POSTERS))
POSTERS_PAGE = TableConfig(Poster, media_storage=[posters])
TABLES.append(Poster)


async def naive(page: Page) -> list[int]:
    return await three_steps(page, "poster", POSTERS, upload, delete)


# endregion


# region
class Cover(Table, db=DB):
    id: Serial
    title = Varchar(length=200)
    file = Varchar(length=200)


covers = LocalMediaStorage(Cover.file, media_path=str(COVERS))
COVERS_PAGE = TableConfig(Cover, media_storage=[covers])
TABLES.append(Cover)


async def delete_and_tidy_up(page: Page, name: str) -> None:
    await delete(page, name)
    # For a job that runs from time to time
    await covers.delete_unused_files(auto=True)


async def task(page: Page) -> list[int]:
    steps = (upload, delete_and_tidy_up)
    return await three_steps(page, "cover", COVERS, *steps)


# endregion

if __name__ == "__main__":
    run(task, [POSTERS_PAGE, COVERS_PAGE], naive=naive)
