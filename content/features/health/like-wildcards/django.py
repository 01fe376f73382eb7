from models import MODELS, Tag, fill
from running import run


# region
async def find(part):
    return [tag.name async for tag in Tag.objects.filter(name__contains=part)]


async def task():
    for name in ["50% off", "500 pages", "snake_case", "snake case"]:
        await Tag.objects.acreate(name=name)
    return [await find("50%"), await find("e_c")]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
