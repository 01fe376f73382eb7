import warnings

from models import MODELS, Tag, fill
from running import run


# region setup
async def new_tags() -> list[str]:
    """The tags that were added: the shop had four before."""
    return [tag.name for tag in await Tag.filter(id__gt=4).order_by("id")]


# endregion


# region naive
async def naive() -> list[str]:
    with warnings.catch_warnings(record=True, action="always") as warned:
        Tag.create(name="essays")
    messages = [str(warning.message) for warning in warned]
    return [*messages, *await new_tags()]


# endregion


# region
async def task() -> list[str]:
    await Tag.create(name="essays")
    return await new_tags()


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
