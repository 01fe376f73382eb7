from models import TABLES, Author, fill
from running import run


# region
async def task() -> list[str | None]:
    lem = await Author.objects().get(Author.id == 4)
    again = await Author.objects().get(Author.id == 4)
    nobody = await Author.objects().get(Author.id == 99)  # None, not an error
    return [author.name if author else None for author in (lem, again, nobody)]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
