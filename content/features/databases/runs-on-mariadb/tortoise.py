from models import MODELS, Author, fill
from running import run


# region
async def task() -> list[tuple[str, str]]:
    await Author.create(name="Ali Smith", country="GB")
    british = Author.filter(country="GB").order_by("id")
    return [(author.name, author.country) for author in await british]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
