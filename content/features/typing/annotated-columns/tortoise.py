from running import run
from tortoise.models import Model


# region
class Work(Model):
    title: str
    year: int
    country: str | None


async def task() -> list[tuple[str, int, str | None]]:
    await Work.create(title="Mort", year=1987, country="GB")
    await Work.create(title="The Odyssey", year=-750)
    return (
        await Work.all()
        .order_by("title")
        .values_list("title", "year", "country")
    )


# endregion

if __name__ == "__main__":
    run(task, [Work])
