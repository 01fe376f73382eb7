from models import TABLES, Author, Book, BookTag, fill
from piccolo.query.functions import Coalesce, Count, Sum
from piccolo.querystring import QueryString
from running import run


# region naive
async def naive() -> list[tuple[str, int, int]]:
    book = Author.id.join_on(Book.author)
    tag = book.id.join_on(BookTag.book)
    authors = (
        await Author.select(
            Author.name,
            Sum(book.stock).as_alias("stock"),
            Count(tag.id, alias="tags"),
        )
        .where(Author.id.is_in([1, 4]))
        .group_by(Author.id, Author.name)
        .order_by(Author.id)
    )
    return [
        (author["name"], author["stock"], author["tags"]) for author in authors
    ]


# endregion


# region
async def task() -> list[tuple[str, int, int]]:
    stock = Book.select(Coalesce(Sum(Book.stock), 0)).where(
        Book.author == Author.id
    )
    tags = BookTag.select(Count()).where(BookTag.book.author == Author.id)
    authors = (
        await Author.select(
            Author.name,
            QueryString("({})", stock.querystrings[0], alias="stock"),
            QueryString("({})", tags.querystrings[0], alias="tags"),
        )
        .where(Author.id.is_in([1, 4]))
        .order_by(Author.id)
    )
    return [
        (author["name"], author["stock"], author["tags"]) for author in authors
    ]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive)
