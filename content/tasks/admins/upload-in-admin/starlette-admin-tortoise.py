from typing import Any

from playwright.async_api import Page
from running import admin
from starlette.requests import Request
from starlette_admin.contrib.tortoise import ModelView
from starlette_admin.fields import FileField
from starlette_admin.storage import LocalStorage, delete_stored_files
from tortoise import fields
from tortoise.models import Model
from uploading import COVER, COVERS, POSTERS, three_steps
from visiting import run


# region setup
async def upload(page: Page, name: str) -> None:
    await page.goto(f"/admin/{name}/create")
    await page.get_by_label("Title").fill("Solaris")
    await page.locator("[name=file]").set_input_files(COVER)
    await page.get_by_role("button", name="Save", exact=True).click()
    await page.wait_for_url("**/list")


async def delete(page: Page, name: str) -> None:
    await page.locator("tbody [data-sa-name=delete]").first.click()
    await page.get_by_role("button", name="Yes, delete").click()
    await page.get_by_text("was successfully deleted").wait_for()


# endregion


# region naive
class Poster(Model):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=200)
    file: dict[str, Any] | None = fields.JSONField(null=True)


class PosterView(ModelView):
    folder = LocalStorage(POSTERS, name="posters")
    fields = ("title", FileField("file", storage=folder))

    # What SQLAlchemy's views call; nothing does here.
    async def after_delete_committed(
        self, request: Request, obj: Poster
    ) -> None:
        await delete_stored_files(obj.file)


admin.add_view(PosterView(Poster))


async def naive(page: Page) -> list[int]:
    return await three_steps(page, "poster", POSTERS, upload, delete)


# endregion


# region
class Cover(Model):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=200)
    file: dict[str, Any] | None = fields.JSONField(null=True)


class CoverView(ModelView):
    fields = ("title", FileField("file", storage=LocalStorage(COVERS)))

    async def after_delete(self, request: Request, obj: Cover) -> None:
        await delete_stored_files(obj.file)


admin.add_view(CoverView(Cover))


async def task(page: Page) -> list[int]:
    return await three_steps(page, "cover", COVERS, upload, delete)


# endregion

if __name__ == "__main__":
    run(task, naive=naive)
