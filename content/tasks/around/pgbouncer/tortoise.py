from models import MODELS, Book, fill
from pooler import POOLER_URL
from running import run
from tortoise.context import TortoiseContext
from workers import in_worker

# region setup
URL = POOLER_URL.replace("postgresql:", "asyncpg:")


async def read(url: str, id: int) -> str:
    async with TortoiseContext() as context:
        # An application: Tortoise.init(db_url=url, modules=…)
        await context.init(db_url=url, modules={"models": ["__main__"]})
        return (await Book.get(id=id)).title


# endregion


# region naive
async def naive() -> list[str]:
    return [in_worker(read, URL, 7), in_worker(read, URL, 5)]


# endregion


# region
async def task() -> list[str]:
    url = f"{URL}?statement_cache_size=0"
    return [in_worker(read, url, 7), in_worker(read, url, 5)]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
