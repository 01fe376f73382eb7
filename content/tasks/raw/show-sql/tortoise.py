from models import MODELS, Author
from running import run
from shell import EXPLAIN, paste

# region setup
NAME = "O'Hara: 50% :off"


async def fill() -> None:
    await Author.create(name=NAME)


# endregion


# region naive
async def naive() -> list[str]:
    return paste(Author.filter(name=NAME).values("name").sql())


# endregion


# region
async def task() -> list[str]:
    authors = Author.filter(name=NAME).values("name")
    return paste(authors.sql(params_inline=True))


# endregion


# region way_explain
async def way_explain() -> bool:
    authors = Author.filter(name=NAME).values("name")
    plan = paste(f"{EXPLAIN} {authors.sql(params_inline=True)}")
    return "author" in " ".join(plan)


# endregion


# region way_backslash
async def way_backslash() -> list[str]:
    name = r"Either\Or"
    await Author.create(name=name)
    authors = Author.filter(name=name).values("name")
    return paste(authors.sql(params_inline=True))


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive, ways=[way_explain, way_backslash])
