from models import TABLES, Author, Book, fill
from running import run


# region naive
async def naive() -> list[list[str]]:
    book = Author.id.join_on(Book.author)
    names = Author.select(Author.name).order_by(Author.id)
    cheap = names.where(book.price < 10).output(as_list=True)
    names = Author.select(Author.name).order_by(Author.id)
    others = names.where(book.price >= 10).output(as_list=True)
    return [await cheap, await others]


# endregion


# region
async def task() -> list[list[str]]:
    books = Book.select(Book.author).where(Book.price < 10)
    cheap = Author.select(Author.name).where(Author.id.is_in(books))
    others = Author.select(Author.name).where(Author.id.not_in(books))
    return [
        await cheap.order_by(Author.id).output(as_list=True),
        await others.order_by(Author.id).output(as_list=True),
    ]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive)
