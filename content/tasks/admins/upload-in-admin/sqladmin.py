from browsing import picture
from fastapi_storages import FileSystemStorage, StorageFile
from fastapi_storages.integrations.sqlalchemy import FileType
from models import Base
from playwright.async_api import Page
from running import admin
from sqladmin import ModelView
from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column
from starlette.requests import Request
from uploading import COVER, COVERS, kept, send_files
from visiting import run


# region setup
async def upload(page: Page) -> None:
    await send_files(page)
    await page.goto("/admin/cover/create")
    await page.get_by_label("Title").fill("Solaris")
    await page.locator("[name=file]").set_input_files(COVER)
    await page.get_by_role("button", name="Save", exact=True).click()
    await page.get_by_text("solaris.svg").wait_for()
    await picture(page, "uploaded")


async def delete(page: Page) -> None:
    await page.locator("tbody [data-bs-target='#modal-delete']").click()
    async with page.expect_navigation():
        await page.get_by_role("button", name="Delete").click()


# endregion


# region
class Cover(Base):
    __tablename__ = "cover"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(200))
    file: Mapped[StorageFile] = mapped_column(
        FileType(FileSystemStorage(str(COVERS)), length=200)
    )


class CoverAdmin(ModelView, model=Cover):
    column_list = ("title", "file")

    async def after_model_delete(self, model: Cover, request: Request) -> None:
        model.file.delete()


admin.add_view(CoverAdmin)


async def task(page: Page) -> list[int]:
    await upload(page)
    files = [kept()]
    await delete(page)
    return [*files, kept()]


# endregion

if __name__ == "__main__":
    run(task)
