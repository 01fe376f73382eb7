from models import TABLES, Author, fill
from running import run


# region
async def task() -> list[tuple[str, str | None]]:
    homer = await Author.objects().get(Author.name == "Homer")
    assert homer is not None
    homer.country = "GR"
    await homer.save()
    author = Author(name="Nobody", country="GR")
    await author.save()
    await author.remove()
    authors = await Author.objects().where(Author.country == "GR")
    return [(author.name, author.country) for author in authors]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
