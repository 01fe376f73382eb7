from models import MODELS, Author, Book, fill
from running import run


# region
async def task() -> tuple[int, int, int]:
    homer = await Author.get(pk=10)
    await homer.delete()
    deleted = await Book.filter(year=1979).delete()
    return await Author.all().count(), deleted, await Book.all().count()


# endregion


# region way_by_key
async def way_by_key() -> tuple[int, int, int]:
    await Author.filter(pk=10).delete()
    deleted = await Book.filter(year=1979).delete()
    return await Author.all().count(), deleted, await Book.all().count()


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, ways=[way_by_key])
