from browsing import picture
from django.contrib import admin
from django.core.files.storage import FileSystemStorage
from django.db import models
from django.db.models.signals import post_delete
from django.dispatch import receiver
from models import MODELS, fill
from playwright.async_api import Page
from uploading import COVER, COVERS, kept, send_files
from visiting import run


# region setup
async def upload(page: Page) -> None:
    await send_files(page)
    await page.goto("/admin/bookshop/cover/add/")
    await page.get_by_label("Title").fill("Solaris")
    await page.locator("[name=file]").set_input_files(COVER)
    await page.get_by_role("button", name="Save and continue editing").click()
    await page.get_by_text("Currently:").wait_for()
    await picture(page, "uploaded")


async def delete(page: Page) -> None:
    await page.get_by_text("Delete", exact=True).click()
    await page.get_by_role("button", name="Yes, I’m sure").click()
    await page.get_by_text("was deleted successfully").wait_for()


# endregion


# region
class Cover(models.Model):
    title = models.CharField(max_length=200)
    file = models.FileField(
        upload_to="covers", storage=FileSystemStorage(COVERS)
    )


@receiver(post_delete, sender=Cover)
def delete_file(instance: Cover, **_: object) -> None:
    instance.file.delete(save=False)


admin.site.register(Cover)
MODELS.append(Cover)


async def task(page: Page) -> list[int]:
    await upload(page)
    files = [kept()]
    await delete(page)
    return [*files, kept()]


# endregion

if __name__ == "__main__":
    run(task, fill=fill)
