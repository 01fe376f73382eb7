from typing import Any

from models import Base
from playwright.async_api import Page
from running import admin
from sqlalchemy import JSON, String
from sqlalchemy.orm import Mapped, mapped_column
from starlette.requests import Request
from starlette_admin.contrib.sqla import ModelView
from starlette_admin.fields import FileField
from starlette_admin.storage import LocalStorage, delete_stored_files
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
class Poster(Base):
    __tablename__ = "poster"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(200))
    file: Mapped[dict[str, Any] | None] = mapped_column(JSON)


class PosterView(ModelView):
    folder = LocalStorage(POSTERS, name="posters")
    fields = ("title", FileField("file", storage=folder))


admin.add_view(PosterView(Poster))


async def naive(page: Page) -> list[int]:
    return await three_steps(page, "poster", POSTERS, upload, delete)


# endregion


# region
class Cover(Base):
    __tablename__ = "cover"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(200))
    file: Mapped[dict[str, Any] | None] = mapped_column(JSON)


class CoverView(ModelView):
    fields = ("title", FileField("file", storage=LocalStorage(COVERS)))

    async def after_delete_committed(
        self, request: Request, obj: Cover
    ) -> None:
        await delete_stored_files(obj.file)


admin.add_view(CoverView(Cover))


async def task(page: Page) -> list[int]:
    return await three_steps(page, "cover", COVERS, upload, delete)


# endregion

if __name__ == "__main__":
    run(task, naive=naive)
