from browsing import picture
from django.contrib import admin
from django.db import models
from models import MODELS, Author, Book, fill
from playwright.async_api import Page
from titles import titles_in
from visiting import run

# region setup
DISCWORLD = ("Mort", "Guards! Guards!", "Small Gods")


async def ask(page: Page, name: str, key: int) -> str:
    await page.goto(f"/admin/bookshop/{name}/{key}/delete/")
    return await page.locator("#content").inner_text()


async def confirm(page: Page) -> str:
    await page.get_by_role("button", name="Yes, I’m sure").click()
    return await page.locator(".messagelist").inner_text()


async def shown(page: Page, name: str) -> int:
    await page.goto(f"/admin/bookshop/{name}/")
    return await page.locator("#result_list tbody tr").count()


def fill_all() -> None:
    fill()
    saga = Saga.objects.create(name="Discworld")
    prize = Prize.objects.create(name="A prize")
    for title in DISCWORLD:
        Volume.objects.create(title=title, saga=saga)
        Winner.objects.create(title=title, prize=prize)


# endregion


# region
admin.site.register(Author)
admin.site.register(Book)


async def task(page: Page) -> list:
    named = titles_in(await ask(page, "author", 7))
    await picture(page, "asked")
    left = await shown(page, "author")
    # Nothing refers to Homer.
    await ask(page, "author", 10)
    await confirm(page)
    return [named, left, await shown(page, "author")]


# endregion


# region way_confirmed
async def way_confirmed(page: Page) -> dict:
    await ask(page, "author", 7)
    told = await confirm(page)
    return {"told": told, "left": await shown(page, "book")}


# endregion


# region way_protect
class Saga(models.Model):
    name = models.CharField(max_length=100)

    def __str__(self) -> str:
        return self.name


class Volume(models.Model):
    title = models.CharField(max_length=200)
    saga = models.ForeignKey(Saga, on_delete=models.PROTECT)

    def __str__(self) -> str:
        return self.title


admin.site.register([Saga, Volume])
MODELS += [Saga, Volume]


async def way_protect(page: Page) -> dict:
    told = await ask(page, "saga", 1)
    await picture(page, "refused")
    buttons = page.get_by_role("button", name="Yes, I’m sure")
    return {"named": titles_in(told), "buttons": await buttons.count()}


# endregion


# region way_set_null
class Prize(models.Model):
    name = models.CharField(max_length=100)

    def __str__(self) -> str:
        return self.name


class Winner(models.Model):
    title = models.CharField(max_length=200)
    prize = models.ForeignKey(Prize, models.SET_NULL, null=True)

    def __str__(self) -> str:
        return self.title


admin.site.register([Prize, Winner])
MODELS += [Prize, Winner]


async def way_set_null(page: Page) -> dict:
    named = titles_in(await ask(page, "prize", 1))
    await confirm(page)
    left = await Winner.objects.filter(prize=None).acount()
    return {"named": named, "set to NULL": left}


# endregion

if __name__ == "__main__":
    run(
        task,
        fill=fill_all,
        ways=[way_confirmed, way_protect, way_set_null],
    )
