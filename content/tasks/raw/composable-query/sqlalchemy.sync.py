from models import Author, Base, Book, fill
from running_sync import engine, new_session, run
from sqlalchemy import Select, column, select, table

# region setup
type Books = Select[Book]


def titles(books: Books) -> list[str]:
    with new_session() as session:
        found = session.scalars(books.order_by(Book.id))
        return [book.title for book in found]


# endregion


# region naive
def naive() -> list[str]:
    books = from_country(select(Book), "US")
    in_stock(books)
    since(books, 1970)
    return titles(books)


# endregion


# region
def in_stock(books: Books) -> Books:
    return books.where(Book.stock > 0)


def since(books: Books, year: int) -> Books:
    return books.where(Book.year >= year)


def from_country(books: Books, country: str) -> Books:
    return books.join(Book.author).where(Author.country == country)


def task() -> list[str]:
    books = from_country(select(Book), "US")
    books = in_stock(books)
    books = since(books, 1970)
    return titles(books)


# endregion


# region way_table
def way_table() -> list[str]:
    names = ["id", "title", "author_id", "year", "stock"]
    book = table("book", *[column(name) for name in names])
    author = table("author", column("id"), column("country"))
    books = select(book.c.title).join(author, book.c.author_id == author.c.id)
    books = books.where(author.c.country == "US")
    books = books.where(book.c.stock > 0, book.c.year >= 1970)
    with engine.connect() as connection:
        return list(connection.scalars(books.order_by(book.c.id)))


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive, ways=[way_table])
