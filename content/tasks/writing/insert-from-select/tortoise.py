from models import MODELS, Book, Tag, fill
from pypika_tortoise import Query
from running import run
from tortoise.query_api import execute_pypika


# region
async def task() -> list[str]:
    book, tag = Book.get_table(), Tag.get_table()
    await execute_pypika(
        Query.into(tag)
        .columns(tag.name)
        .from_(book)
        .select(book.title)
        .where(book.author_id == 7)
        .orderby(book.id)
    )
    # The shop had four tags before.
    tags = Tag.filter(id__gt=4).order_by("id")
    return [tag.name async for tag in tags]


# endregion


# region way_python
async def way_python() -> list[str]:
    titles = (
        Book.filter(author=7).order_by("id").values_list("title", flat=True)
    )
    await Tag.bulk_create(Tag(name=title) for title in await titles)
    # The shop had four tags before.
    tags = Tag.filter(id__gt=4).order_by("id")
    return [tag.name async for tag in tags]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, ways=[way_python])
