from models import TABLES, Author, fill
from running import run


# region
async def task() -> list[tuple[str, str]]:
    await Author(name="Ali Smith", country="GB").save()
    british = Author.objects().where(Author.country == "GB").order_by(Author.id)
    return [(author.name, author.country) for author in await british]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
