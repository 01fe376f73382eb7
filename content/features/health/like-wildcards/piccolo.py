from models import TABLES, Tag, fill
from piccolo.columns.combination import WhereRaw
from running import run


# region
async def find(part: str) -> list[str]:
    for special in "!%_":
        part = part.replace(special, f"!{special}")
    found = WhereRaw("tag.name LIKE {} ESCAPE '!'", f"%{part}%")
    return await Tag.select(Tag.name).where(found).output(as_list=True)


async def task() -> list[list[str]]:
    for name in ["50% off", "500 pages", "snake_case", "snake case"]:
        await Tag.objects().create(name=name)
    return [await find("50%"), await find("e_c")]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
