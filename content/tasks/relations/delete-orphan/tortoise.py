from models import MODELS, Author, Book, fill
from running import run


# region naive
async def naive() -> None:
    lem = await Author.get(id=4)
    solaris = await lem.books.filter(title="Solaris").get()
    await lem.books.remove(solaris)


# endregion


# region
async def task() -> list:
    lem = await Author.get(id=4)
    solaris = await lem.books.filter(title="Solaris").get()
    await solaris.delete()
    titles = [book.title for book in await lem.books.order_by("id")]
    return [titles, await Book.filter(title="Solaris").count()]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
