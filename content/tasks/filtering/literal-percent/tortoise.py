from models import MODELS, Tag
from running import run

# region setup
NAMES = ["50% off", "500 pages", "snake_case", "snake case", "C:\\new", "C:new"]


async def fill() -> None:
    await Tag.bulk_create([Tag(name=name) for name in NAMES])


# endregion


# region naive
async def find(part: str) -> list[str]:
    tags = Tag.filter(name__contains=f"%{part}%").order_by("id")
    return [tag.name async for tag in tags]


async def naive() -> list[list[str]]:
    return [await find("50%"), await find("e_c"), await find("C:\\n")]


# endregion


# region
async def find_text(part: str) -> list[str]:
    tags = Tag.filter(name__contains=part).order_by("id")
    return [tag.name async for tag in tags]


async def task() -> list[list[str]]:
    parts = ["50%", "e_c", "C:\\n"]
    return [await find_text(part) for part in parts]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
