from browsing import picture, settled
from engine import DB
from models import TABLES
from piccolo.columns import Serial, Varchar
from piccolo.table import Table
from piccolo_admin.endpoints import TableConfig
from piccolo_api.media.local import LocalMediaStorage
from playwright.async_api import Page, expect
from uploading import COVER, COVERS, kept, send_files
from visiting import run


# region setup
async def upload(page: Page) -> None:
    await send_files(page)
    await page.goto("/#/cover/add")
    await page.locator("form [name=title]").wait_for()
    await settled()
    async with page.expect_response("**/media/"):
        await page.locator("form [type=file]").set_input_files(COVER)
    await expect(page.locator("form [name=file]")).not_to_have_value("")
    await page.locator("form [name=title]").fill("Solaris")
    await page.get_by_role("button", name="Create").click()
    await page.get_by_text("Successfully added row").wait_for()
    await picture(page, "uploaded")


async def delete(page: Page) -> None:
    await page.goto("/#/cover")
    await settled()
    # The page asks by confirm(), which whoever started the browser denies.
    await page.evaluate("window.confirm = () => true")
    await page.locator("tbody a.subtle").click()
    await page.get_by_text("Delete", exact=True).click()
    await page.get_by_text("No results found").wait_for()


# endregion


# region
class Cover(Table, db=DB):
    id: Serial
    title = Varchar(length=200)
    file = Varchar(length=200)


class Covers(LocalMediaStorage):
    def generate_file_key(self, file_name: str, user: object = None) -> str:
        # A UUID is put there; one that is random makes two runs differ.
        return file_name.replace(".", "-a-uuid.")


covers = Covers(Cover.file, media_path=str(COVERS))
TABLES.append(Cover)


async def task(page: Page) -> list[int]:
    await upload(page)
    files = [kept()]
    await delete(page)
    # For a job that runs from time to time
    await covers.delete_unused_files(auto=True)
    return [*files, kept()]


# endregion

if __name__ == "__main__":
    run(task, [TableConfig(Cover, media_storage=[covers])])
