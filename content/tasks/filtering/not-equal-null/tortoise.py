from models import MODELS, Author, fill
from running import run


# region naive
async def naive() -> list[str]:
    elsewhere = Author.exclude(country="US").order_by("id")
    return [author.name async for author in elsewhere]


# endregion


# region
async def task() -> list[str]:
    elsewhere = Author.filter(country__not="US").order_by("id")
    return [author.name async for author in elsewhere]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
