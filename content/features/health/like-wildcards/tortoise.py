from models import MODELS, Tag, fill
from running import run


# region
async def find(part: str) -> list[str]:
    return [tag.name for tag in await Tag.filter(name__contains=part)]


async def task() -> list[list[str]]:
    for name in ["50% off", "500 pages", "snake_case", "snake case"]:
        await Tag.create(name=name)
    return [await find("50%"), await find("e_c")]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
