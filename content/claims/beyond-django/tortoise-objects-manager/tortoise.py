from models import MODELS, Author, fill
from running import run


# region
async def task() -> list[str]:
    return [author.name async for author in Author.objects.filter(country="PL")]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
