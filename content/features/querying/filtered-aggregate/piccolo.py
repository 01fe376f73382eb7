from models import TABLES, Book, fill
from piccolo.query.functions import Case, Count, When
from running import run


# region
async def task() -> list[int]:
    counts = await Book.select(
        Count(alias="every"),
        Count(Case(When(Book.stock == 0, then=Book.id)), alias="sold_out"),
    ).first()
    assert counts is not None
    return [counts["every"], counts["sold_out"]]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
