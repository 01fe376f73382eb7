from models import TABLES, Author, fill
from running import run


# region
async def task() -> list[tuple[str, str | None]]:
    await Author.insert(
        Author(name="Homer", country="GR"),
        Author(name="Han Kang", country="KR"),
    ).on_conflict(action="DO NOTHING")
    names = Author.name.is_in(["Han Kang", "Homer"])
    authors = await Author.objects().where(names).order_by(Author.name)
    return [(author.name, author.country) for author in authors]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
