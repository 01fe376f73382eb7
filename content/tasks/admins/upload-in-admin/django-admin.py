from django.contrib import admin
from django.core.files.storage import FileSystemStorage, base
from django.db import models, transaction
from django.db.models.signals import post_delete
from django.dispatch import receiver
from models import MODELS, fill
from playwright.async_api import Page
from uploading import COVER, COVERS, POSTERS, three_steps
from visiting import run

# region setup
# The letters of a name are random: some that are not make two runs alike.
base.get_random_string = lambda length: "letters"


async def upload(page: Page, name: str) -> None:
    await page.goto(f"/admin/bookshop/{name}/add/")
    await page.get_by_label("Title").fill("Solaris")
    await page.locator("[name=file]").set_input_files(COVER)
    await page.get_by_role("button", name="Save and continue editing").click()
    await page.get_by_text("Currently:").wait_for()


async def delete(page: Page, name: str) -> None:
    await page.goto(f"/admin/bookshop/{name}/1/delete/")
    await page.get_by_role("button", name="Yes, I’m sure").click()
    await page.get_by_text("was deleted successfully").wait_for()


# endregion


# region naive
class Poster(models.Model):
    title = models.CharField(max_length=200)
    file = models.FileField(storage=FileSystemStorage(POSTERS))

    def __str__(self) -> str:
        return self.title


admin.site.register(Poster)
MODELS.append(Poster)


async def naive(page: Page) -> list[int]:
    return await three_steps(page, "poster", POSTERS, upload, delete)


# endregion


# region
class Cover(models.Model):
    title = models.CharField(max_length=200)
    file = models.FileField(storage=FileSystemStorage(COVERS))

    def __str__(self) -> str:
        return self.title


@receiver(post_delete, sender=Cover)
def delete_file(instance: Cover, **_: object) -> None:
    transaction.on_commit(lambda: instance.file.delete(save=False))


admin.site.register(Cover)
MODELS.append(Cover)


async def task(page: Page) -> list[int]:
    return await three_steps(page, "cover", COVERS, upload, delete)


# endregion

if __name__ == "__main__":
    run(task, fill=fill, naive=naive)
