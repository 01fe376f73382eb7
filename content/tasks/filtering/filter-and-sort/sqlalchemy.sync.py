from models import Author, Base, Book, fill
from running_sync import new_session, run
from sqlalchemy import select


# region
def task() -> list[tuple[str, int]]:
    with new_session() as session:
        books = session.scalars(
            select(Book)
            .join(Book.author)
            .where(
                Book.year.between(1961, 1989),
                Author.country.in_(["US", "GB"]) | (Book.price < 10),
                ~(Book.title.startswith("The ") | (Book.stock == 0)),
            )
            .order_by(Book.stock.desc(), Book.title)
        )
        return [(book.title, book.stock) for book in books]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
