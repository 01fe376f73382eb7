from models import MODELS, Author, fill
from running import run


# region
async def task() -> tuple[str, str, Author | None]:
    lem = await Author.get(pk=4)
    again = await Author.get(pk=4)
    nobody = await Author.get_or_none(pk=99)
    return lem.name, again.name, nobody


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
