from models import MODELS, Author, fill
from running import run


# region
async def task() -> tuple[str, str, Author | None]:
    lem = await Author.get(pk=4)
    again = await Author.get(pk=4)
    nobody = await Author.get_or_none(pk=99)
    return lem.name, again.name, nobody


# endregion


# region way_required
async def way_required() -> tuple[str, str]:
    lem = await Author.get(pk=4)
    nobody = await Author.get(pk=99)
    return lem.name, nobody.name


# endregion


# region way_several
async def way_several() -> str:
    author = await Author.get(country="US")
    return author.name


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, ways=[way_required, way_several])
