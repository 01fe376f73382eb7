from typing import Any

from models import MODELS, Author, fill
from running import run


# region setup
async def another_writer() -> None:
    await Author.create(name="Han Kang", country="KR")


create_or_get = Author._create_or_get


async def after_another_writer(*args: Any, **kwargs: Any) -> Any:
    """What get_or_create() calls when it has found nothing."""
    await another_writer()
    return await create_or_get(*args, **kwargs)


Author._create_or_get = after_another_writer
# endregion


# region naive
async def naive() -> tuple[str | None, int]:
    author = await Author.get_or_none(name="Han Kang")
    if author is None:
        await another_writer()  # is faster
        author = await Author.create(name="Han Kang")
    return author.country, await Author.filter(name="Han Kang").count()


# endregion


# region
async def task() -> tuple[str | None, int]:
    # Another writer is faster: when it has found nothing, and before it writes.
    author, created = await Author.get_or_create(
        name="Han Kang", defaults={"country": "ZZ"}
    )
    return author.country, await Author.filter(name="Han Kang").count()


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
