from contextlib import suppress

from models import MODELS, Tag, fill
from running import run
from tortoise.transactions import atomic


# region
@atomic()
async def add_memoirs() -> None:
    await Tag.create(name="memoirs")
    raise RuntimeError("Something went wrong in here.")


@atomic()
async def add_tags() -> None:
    await Tag.create(name="essays")
    with suppress(RuntimeError):
        await add_memoirs()
    await Tag.create(name="poetry")


async def task() -> list[str]:
    await add_tags()
    # The shop had four tags before.
    return (
        await Tag.filter(id__gt=4)
        .order_by("name")
        .values_list("name", flat=True)
    )


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
