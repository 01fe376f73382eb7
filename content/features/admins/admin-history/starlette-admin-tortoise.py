from models import Book
from running import admin, browser, run
from starlette.requests import Request
from starlette_admin.contrib.tortoise import ModelView
from tortoise import fields
from tortoise.models import Model


# region
class Change(Model):
    id = fields.IntField(primary_key=True)
    who = fields.CharField(max_length=50)
    book = fields.IntField()


class BookView(ModelView):
    fields = ("title", "price")

    async def after_edit(self, request: Request, obj: Book) -> None:
        who = request.session["user_id"]
        await Change.create(who=who, book=obj.id)


admin.add_view(BookView(Book))


async def task() -> list:
    form = {"title": "Mort", "price": "8.50"}
    await browser.post("/admin/book/edit?pk=11", data=form)
    changes = Change.all().order_by("id")
    return [list(row) for row in await changes.values_list("who", "book")]


# endregion

if __name__ == "__main__":
    run(task)
