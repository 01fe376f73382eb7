from models import TABLES, Author
from piccolo.query import Select
from running import run

# region setup
NAME = "O'Hara: 50% :off"


async def fill() -> None:
    await Author.insert(Author(name=NAME))


def by_name(name: str) -> Select[Author]:
    return Author.select(Author.name).where(Author.name == name)


async def paste(sql: str) -> list[str]:
    """Send a text as it is: it holds no brace, so no placeholder."""
    rows = await Author.raw(sql)
    return [row["name"] for row in rows]


# endregion


# region naive
async def naive() -> list[str]:
    return await paste(str(by_name(NAME)))


# endregion


# region
def by_name_to_show(name: str) -> Select[Author]:
    # str() puts quotes round a text, and doesn't double those in it.
    return by_name(name.replace("'", "''"))


async def task() -> list[str]:
    return await paste(str(by_name_to_show(NAME)))


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive)
