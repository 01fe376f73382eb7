from fastapi_storages import FileSystemStorage, StorageFile
from fastapi_storages.integrations.sqlalchemy import FileType
from models import Base
from playwright.async_api import Page
from running import admin
from sqladmin import ModelView
from sqladmin.fields import file_display_formatter
from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column
from starlette.requests import Request
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
    buttons = page.locator("tbody [data-bs-target='#modal-delete']")
    await buttons.first.click()
    await page.get_by_text("This will permanently delete").wait_for()
    async with page.expect_navigation():
        await page.get_by_role("button", name="Delete").click()


# endregion


# region naive
class Poster(Base):
    __tablename__ = "poster"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(200))
    file: Mapped[StorageFile] = mapped_column(
        FileType(FileSystemStorage(str(POSTERS)), length=200)
    )


class PosterAdmin(ModelView, model=Poster):
    column_list = ("title", "file")


admin.add_view(PosterAdmin)


async def naive(page: Page) -> list[int]:
    return await three_steps(page, "poster", POSTERS, upload, delete)


# endregion


# region
covers = FileSystemStorage(str(COVERS))
covers.OVERWRITE_EXISTING_FILES = False


class Cover(Base):
    __tablename__ = "cover"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(200))
    file: Mapped[StorageFile] = mapped_column(FileType(covers, length=200))


class CoverAdmin(ModelView, model=Cover):
    column_list = ("title", "file")
    column_formatters = {"file": file_display_formatter}

    async def after_model_delete(self, model: Cover, request: Request) -> None:
        model.file.delete()


admin.add_view(CoverAdmin)


async def task(page: Page) -> list[int]:
    return await three_steps(page, "cover", COVERS, upload, delete)


# endregion

if __name__ == "__main__":
    run(task, naive=naive)
