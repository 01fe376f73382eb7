from django.db import models
from running import run


# region
class Work(models.Model):
    title: str
    year: int
    country: str | None


async def task():
    await Work.objects.acreate(title="Mort", year=1987, country="GB")
    await Work.objects.acreate(title="The Odyssey", year=-750)
    works = Work.objects.order_by("title").values_list(
        "title", "year", "country"
    )
    return [work async for work in works]


# endregion

if __name__ == "__main__":
    run(task, [Work])
