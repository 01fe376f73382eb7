from models import TABLES, Author
from piccolo.query import Select
from running import run
from shell import EXPLAIN, paste

# region setup
NAME = "O'Hara: 50% :off"


async def fill() -> None:
    await Author.insert(Author(name=NAME))


def by_name(name: str) -> Select[Author]:
    return Author.select(Author.name).where(Author.name == name)


# endregion


# region naive
async def naive() -> list[str]:
    return paste(str(by_name(NAME)))


# endregion


# region
def by_name_to_show(name: str) -> Select[Author]:
    # str() puts quotes round a text, and doesn't double those in it.
    return by_name(name.replace("'", "''"))


async def task() -> list[str]:
    return paste(str(by_name_to_show(NAME)))


# endregion


# region way_explain
async def way_explain() -> bool:
    plan = paste(f"{EXPLAIN} {by_name_to_show(NAME)}")
    return "author" in " ".join(plan)


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive, ways=[way_explain])
