from models import Tag
from running import admin, browser, new_session, run
from sqlalchemy import select
from starlette_admin.contrib.sqla import ModelView


# region
class TagView(ModelView):
    fields = ("name",)


admin.add_view(TagView(Tag))


async def task() -> list[str]:
    file = {"file": ("tags.csv", "name\npoetry\nhorror\n", "text/csv")}
    form = {"format": "csv"}
    await browser.post("/admin/_api/tag/import", data=form, files=file)
    async with new_session() as session:
        names = select(Tag.name).where(Tag.name.in_(["poetry", "horror"]))
        return list(await session.scalars(names.order_by(Tag.name)))


# endregion

if __name__ == "__main__":
    run(task)
