from html import escape
from typing import Any

from browsing import picture
from models import MODELS, Author, Book, fill
from playwright.async_api import Page
from running import admin
from starlette.requests import Request
from starlette_admin.actions import row_action
from starlette_admin.contrib.tortoise import ModelView
from starlette_admin.exceptions import ActionFailed
from titles import titles_in
from tortoise import Tortoise, fields
from tortoise.models import Model
from visiting import run

# region setup
DISCWORLD = ("Mort", "Guards! Guards!", "Small Gods")


async def ask(page: Page, view: str, name: str) -> str:
    await page.goto(f"/admin/{view}/list")
    row = page.get_by_role("row", name=name)
    await row.locator("[data-sa-name=delete]").click()
    await page.locator("#actionSubmit").wait_for()
    return await page.locator("#modal-action .modal-body").inner_text()


async def confirm(page: Page) -> str:
    await page.locator("#actionSubmit").click()
    return await page.locator(".alert-dismissible").inner_text()


async def shown(page: Page, view: str) -> int:
    await page.goto(f"/admin/{view}/list")
    return await page.get_by_label("Select row").count()


class Saga(Model):
    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=100)
    volumes: fields.ReverseRelation["Volume"]

    def __admin_repr__(self, request: Request) -> str:
        return self.name


class Volume(Model):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=200)
    saga: fields.ForeignKeyRelation[Saga] = fields.ForeignKeyField(
        "models.Saga", related_name="volumes"
    )

    class Meta:
        ordering = ("id",)

    def __admin_repr__(self, request: Request) -> str:
        return self.title


async def fill_all() -> None:
    await fill()
    saga = await Saga.create(name="Discworld")
    prize = await Prize.create(name="A prize")
    for title in DISCWORLD:
        await Volume.create(title=title, saga=saga)
        await Winner.create(title=title, prize=prize)


MODELS += [Saga, Volume]
Tortoise.init_models(["__main__"], "models")


class VolumeView(ModelView):
    fields = ("title",)


admin.add_view(VolumeView(Volume))
# endregion


# region
class AuthorView(ModelView):
    fields = ("name", "country")

    async def before_delete(self, request: Request, obj: Author) -> None:
        books = await obj.books.order_by("id").values_list("title", flat=True)
        if books:
            raise ActionFailed(f"First delete {', '.join(books)}")


admin.add_view(AuthorView(Author))


async def task(page: Page) -> list:
    await ask(page, "author", "Terry Pratchett")
    await picture(page, "asked")
    named = titles_in(await confirm(page))
    await picture(page, "refused")
    left = await shown(page, "author")
    # Nothing refers to Homer.
    await ask(page, "author", "Homer")
    await confirm(page)
    return [named, left, await shown(page, "author")]


# endregion


# region way_default
class PlainView(ModelView):
    fields = ("name", "country")


admin.add_view(PlainView(Author, key="plain", menu_label="Plain"))


async def way_default(page: Page) -> dict:
    asked = await ask(page, "plain", "Terry Pratchett")
    told = await confirm(page)
    return {"asked": asked, "told": told, "left": await Book.all().count()}


# endregion


# region way_restrict
class Prize(Model):
    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=100)


class Winner(Model):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=200)
    prize: fields.ForeignKeyRelation[Prize] = fields.ForeignKeyField(
        "models.Prize", related_name="winners", on_delete=fields.RESTRICT
    )


MODELS += [Prize, Winner]
Tortoise.init_models(["__main__"], "models")
admin.add_view(ModelView(Prize))
admin.add_view(ModelView(Winner))


async def way_restrict(page: Page) -> dict:
    asked = await ask(page, "prize", "A prize")
    return {"asked": asked, "told": await confirm(page)}


# endregion


# region way_listed
def list_volumes(request: Request, saga: Saga) -> str:
    titles = (f"<li>{escape(each.title)}</li>" for each in saga.volumes)
    return f"These go with it: <ul>{''.join(titles)}</ul>"


class SagaView(ModelView):
    fields = ("name", "volumes")

    @row_action(
        name="delete",
        text="Delete",
        confirmation="Are you sure you want to delete this saga?",
        icon_class="default_actions.delete",
        form=list_volumes,
    )
    async def row_action_3_delete(self, request: Request, pk: Any) -> None:
        await super().row_action_3_delete(request, pk)


admin.add_view(SagaView(Saga))


async def way_listed(page: Page) -> dict:
    asked = await ask(page, "saga", "Discworld")
    return {"asked": asked, "told": await confirm(page)}


# endregion

if __name__ == "__main__":
    run(task, fill=fill_all, ways=[way_default, way_restrict, way_listed])
