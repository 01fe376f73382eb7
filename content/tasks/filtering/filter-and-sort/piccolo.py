from models import TABLES, Book, fill
from running import run


# region
async def task() -> list[tuple[str, int]]:
    books = (
        await Book.objects()
        .where(
            (Book.year >= 1961) & (Book.year <= 1989),
            Book.author.country.is_in(["US", "GB"]) | (Book.price < 10),
            # No NOT for a group of conditions: each one is negated.
            Book.title.not_like("The %") & (Book.stock != 0),
        )
        .order_by(Book.stock, ascending=False)
        .order_by(Book.title)
    )
    return [(book.title, book.stock) for book in books]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
