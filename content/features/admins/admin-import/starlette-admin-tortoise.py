from models import Tag
from running import admin, browser, run
from starlette_admin.contrib.tortoise import ModelView


# region
class TagView(ModelView):
    fields = ("name",)


admin.add_view(TagView(Tag))


async def task() -> list[str]:
    file = {"file": ("tags.csv", "name\npoetry\nhorror\n", "text/csv")}
    form = {"format": "csv"}
    await browser.post("/admin/_api/tag/import", data=form, files=file)
    tags = Tag.filter(name__in=["poetry", "horror"]).order_by("name")
    return await tags.values_list("name", flat=True)


# endregion

if __name__ == "__main__":
    run(task)
