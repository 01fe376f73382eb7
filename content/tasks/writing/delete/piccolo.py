from models import TABLES, Author, Book, fill
from running import run


# region
async def task() -> tuple[int, int, int]:
    homer = await Author.objects().get(Author.id == 10)
    assert homer
    await homer.remove()
    deleted = await Book.delete().where(Book.year == 1979).returning(Book.id)
    return await Author.count(), len(deleted), await Book.count()


# endregion


# region way_by_key
async def way_by_key() -> tuple[int, int, int]:
    await Author.delete().where(Author.id == 10)
    deleted = await Book.delete().where(Book.year == 1979).returning(Book.id)
    return await Author.count(), len(deleted), await Book.count()


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, ways=[way_by_key])
