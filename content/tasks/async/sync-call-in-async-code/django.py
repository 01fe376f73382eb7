import warnings

from asgiref.sync import sync_to_async
from models import MODELS, Tag, fill
from running import run


# region setup
async def new_tags():
    """The tags that were added: the shop had four before."""
    tags = Tag.objects.filter(id__gt=4).order_by("id")
    return [tag.name async for tag in tags]


# endregion


# region naive
async def naive():
    with warnings.catch_warnings(record=True, action="always") as warned:
        Tag.objects.acreate(name="essays")
    messages = [str(warning.message) for warning in warned]
    return [*messages, *await new_tags()]


# endregion


# region
async def task():
    await Tag.objects.acreate(name="essays")
    return await new_tags()


# endregion


# region way_sync_call
async def way_sync_call():
    Tag.objects.create(name="essays")
    return await new_tags()


# endregion


# region way_sync_to_async
async def way_sync_to_async():
    await sync_to_async(Tag.objects.create)(name="essays")
    return await new_tags()


# endregion

if __name__ == "__main__":
    run(
        task,
        MODELS,
        fill=fill,
        naive=naive,
        ways=[way_sync_call, way_sync_to_async],
    )
