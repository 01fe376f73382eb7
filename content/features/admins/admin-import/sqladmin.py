from models import Tag
from running import admin, browser, new_session, run
from sqladmin import ModelView
from sqlalchemy import select


# region
class TagAdmin(ModelView, model=Tag):
    can_import = True
    column_import_list = ("name",)


admin.add_view(TagAdmin)


async def task() -> list[str]:
    file = {"csvfile": ("tags.csv", "name\npoetry\nhorror\n", "text/csv")}
    await browser.post("/admin/tag/import", files=file)
    async with new_session() as session:
        names = select(Tag.name).where(Tag.name.in_(["poetry", "horror"]))
        return list(await session.scalars(names.order_by(Tag.name)))


# endregion

if __name__ == "__main__":
    run(task)
