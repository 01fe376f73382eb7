import warnings

from models import TABLES, Tag, fill
from running import run


# region setup
async def new_tags() -> list[str]:
    """The tags that were added: the shop had four before."""
    tags = await Tag.objects().where(Tag.id > 4).order_by(Tag.id)
    return [tag.name for tag in tags]


# endregion


# region naive
async def naive() -> list[str]:
    with warnings.catch_warnings(record=True, action="always") as warned:
        Tag(name="essays").save()
    messages = [str(warning.message) for warning in warned]
    return [*messages, *await new_tags()]


# endregion


# region
async def task() -> list[str]:
    await Tag(name="essays").save()
    return await new_tags()


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive)
