from models import MODELS, Author, Book, fill
from running import run


# region
async def task():
    homer = await Author.objects.aget(pk=10)
    await homer.adelete()
    deleted, by_model = await Book.objects.filter(year=1979).adelete()
    return await Author.objects.acount(), deleted, await Book.objects.acount()


# endregion


# region way_by_key
async def way_by_key():
    await Author.objects.filter(pk=10).adelete()
    deleted, by_model = await Book.objects.filter(year=1979).adelete()
    return await Author.objects.acount(), deleted, await Book.objects.acount()


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, ways=[way_by_key])
