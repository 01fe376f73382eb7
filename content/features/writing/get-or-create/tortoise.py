from typing import Any

from models import MODELS, Author, fill
from running import run

# region setup
create_or_get = Author._create_or_get


async def another_writer_is_faster(*args: Any, **kwargs: Any) -> Any:
    """What get_or_create() calls after it has found nothing."""
    await Author.create(name="Han Kang", country="KR")
    return await create_or_get(*args, **kwargs)


# endregion


# region
async def task() -> list:
    Author._create_or_get = another_writer_is_faster
    author, created = await Author.get_or_create(
        name="Han Kang", defaults={"country": "ZZ"}
    )
    assert not created
    return [author.country, await Author.filter(name="Han Kang").count()]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
