from models import TABLES, Author, fill
from running import run


# region
async def task() -> list[tuple[str, str | None]]:
    await Author.insert(
        Author(name="Homer", country="GR"),
        Author(name="Han Kang", country="KR"),
    ).on_conflict(
        target=Author.name, action="DO UPDATE", values=[Author.country]
    )
    authors = (
        await Author.objects()
        .where(Author.name.is_in(["Han Kang", "Homer"]))
        .order_by(Author.name)
    )
    return [(author.name, author.country) for author in authors]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
