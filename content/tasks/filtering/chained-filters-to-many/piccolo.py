from models import TABLES, Author, Book, fill
from piccolo.columns.combination import CombinableMixin
from running import run


# region naive
async def found_by_join(condition: CombinableMixin) -> list[str]:
    authors = Author.select(Author.name).distinct()
    authors = authors.where(Author.id.is_in([1, 4, 7])).where(condition)
    return await authors.order_by(Author.name).output(as_list=True)


async def naive() -> list[list[str]]:
    book = Author.id.join_on(Book.author)
    bargain = (book.price < 10) & (book.stock == 0)
    no_bargain = (book.price >= 10) | (book.stock != 0)
    return [await found_by_join(bargain), await found_by_join(no_bargain)]


# endregion


# region
async def found(condition: CombinableMixin) -> list[str]:
    authors = Author.select(Author.name)
    authors = authors.where(Author.id.is_in([1, 4, 7])).where(condition)
    return await authors.order_by(Author.name).output(as_list=True)


async def task() -> list[list[str]]:
    bargains = Book.select(Book.author).where(Book.price < 10, Book.stock == 0)
    return [
        await found(Author.id.is_in(bargains)),
        await found(Author.id.not_in(bargains)),
    ]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive)
