from models import TABLES, Tag
from piccolo.querystring import QueryString
from running import run

# region setup
NAMES = ["50% off", "500 pages", "snake_case", "snake case", "C:\\new", "C:new"]


async def fill() -> None:
    await Tag.insert(*(Tag(name=name) for name in NAMES))


# endregion


# region naive
async def find(part: str) -> list[str]:
    tags = Tag.select(Tag.name).where(Tag.name.like(f"%{part}%"))
    return await tags.order_by(Tag.id).output(as_list=True)


async def naive() -> list[list[str]]:
    return [await find("50%"), await find("e_c"), await find("C:\\n")]


# endregion


# region
async def find_text(part: str) -> list[str]:
    for special in "!%_":
        part = part.replace(special, f"!{special}")
    found = QueryString("{} LIKE {} ESCAPE '!'", Tag.name, f"%{part}%")
    tags = Tag.select(Tag.name).where(found)
    return await tags.order_by(Tag.id).output(as_list=True)


async def task() -> list[list[str]]:
    parts = ["50%", "e_c", "C:\\n"]
    return [await find_text(part) for part in parts]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive)
