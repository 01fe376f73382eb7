from models import MODELS, Author, fill
from running import run
from tortoise.expressions import Case, When


# region
async def task() -> list[str | None]:
    place = Case(When(country__isnull=True, then="last"), default="first")
    authors = Author.annotate(place=place).order_by("place", "country")
    return [author.country async for author in authors]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
