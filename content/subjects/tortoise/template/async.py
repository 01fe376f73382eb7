from models import MODELS, Author, fill
from running import run


# region
async def task() -> list[str]:
    return [author.name for author in await Author.all().order_by("id")]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
