from models import TABLES, Author, fill
from running import run


# region naive
async def naive() -> None:
    await Author.insert(
        Author(name="Han Kang", country="KR"),
        Author(name="Homer", country="GR"),
    )


# endregion


# region
async def task() -> list[tuple[str, str | None]]:
    await Author.insert(
        Author(name="Han Kang", country="KR"),
        Author(name="Homer", country="GR"),
    ).on_conflict(target=Author.name, action="DO NOTHING")
    names = Author.name.is_in(["Han Kang", "Homer"])
    authors = await Author.objects().where(names).order_by(Author.name)
    return [(author.name, author.country) for author in authors]


# endregion


# region way_returning
async def way_returning() -> list[tuple[str, str | None]]:
    new = (
        await Author.insert(
            Author(name="Han Kang", country="KR"),
            Author(name="Homer", country="GR"),
        )
        .on_conflict(target=Author.name, action="DO NOTHING")
        .returning(Author.name, Author.country)
    )
    return [(author["name"], author["country"]) for author in new]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive, ways=[way_returning])
