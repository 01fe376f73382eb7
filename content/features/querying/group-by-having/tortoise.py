from models import MODELS, Author, fill
from running import run
from tortoise.functions import Count


# region
async def task() -> list[tuple[str, int]]:
    authors = Author.annotate(total=Count("books")).filter(total__gt=2)
    return await authors.group_by("name").values_list("name", "total")


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
