from models import TABLES, Book, fill
from piccolo.query.functions import Case, Count, When
from running import run


# region naive
async def naive() -> list[tuple[str, int, int, int]]:
    rows = (
        await Book.select(
            Book.author.name.as_alias("name"),
            Count(alias="every"),
            Count(Book.stock == 0, alias="sold_out"),
            Count(Book.price < 10, alias="cheap"),
        )
        .where(Book.author.is_in([1, 2, 7]))
        .group_by(Book.author, Book.author.name)
        .order_by(Book.author)
    )
    return [tuple(row.values()) for row in rows]


# endregion


# region
async def task() -> list[tuple[str, int, int, int]]:
    sold_out = Case(When(Book.stock == 0, then=Book.id))
    cheap = Case(When(Book.price < 10, then=Book.id))
    rows = (
        await Book.select(
            Book.author.name.as_alias("name"),
            Count(alias="every"),
            Count(sold_out, alias="sold_out"),
            Count(cheap, alias="cheap"),
        )
        .where(Book.author.is_in([1, 2, 7]))
        .group_by(Book.author, Book.author.name)
        .order_by(Book.author)
    )
    return [tuple(row.values()) for row in rows]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive)
