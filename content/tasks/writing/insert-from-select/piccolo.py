from models import TABLES, Book, Tag, fill
from running import run


# region
async def task() -> list[str]:
    await Tag.raw(
        "INSERT INTO tag (name) SELECT title FROM book "
        "WHERE author = {} ORDER BY id",
        7,
    )
    # The shop had four tags before.
    tags = Tag.select(Tag.name).where(Tag.id > 4).order_by(Tag.id)
    return await tags.output(as_list=True)


# endregion


# region way_python
async def way_python() -> list[str]:
    titles = Book.select(Book.title).where(Book.author == 7).order_by(Book.id)
    await Tag.insert(
        *(Tag(name=title) for title in await titles.output(as_list=True))
    )
    # The shop had four tags before.
    tags = Tag.select(Tag.name).where(Tag.id > 4).order_by(Tag.id)
    return await tags.output(as_list=True)


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, ways=[way_python])
