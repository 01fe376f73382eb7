from models import TABLES, Author, fill
from running import run


# region
async def get_or_create(name: str) -> Author | None:
    await Author.insert(Author(name=name)).on_conflict(action="DO NOTHING")
    return await Author.objects().get(Author.name == name)


async def task() -> list:
    await Author.insert(Author(name="Han Kang", country="KR"))  # Another writer
    author = await get_or_create("Han Kang")
    return [
        author.country,
        await Author.count().where(Author.name == "Han Kang"),
    ]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
