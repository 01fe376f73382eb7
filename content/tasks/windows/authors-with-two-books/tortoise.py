from models import MODELS, Author, fill
from running import run
from tortoise.functions import Count


# region naive
async def naive() -> list[tuple[str, int]]:
    authors = Author.annotate(total=Count("books")).order_by("id")
    return [
        (author.name, author.total)
        async for author in authors
        if author.total >= 2
    ]


# endregion


# region
async def task() -> list[tuple[str, int]]:
    authors = Author.annotate(total=Count("books"))
    authors = authors.filter(total__gte=2).order_by("id")
    return [(author.name, author.total) async for author in authors]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
