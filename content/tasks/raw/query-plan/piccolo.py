from engine import DB
from models import TABLES, Book, fill
from piccolo.query import Query
from running import run


# region setup
def by_key(plan: object) -> bool:
    """Whether a plan, in any database's words, looks in the primary key."""
    return "PRIMARY" in str(plan) or "_pkey" in str(plan)


# endregion


# region
async def explain(query: Query) -> list:
    words = "EXPLAIN"
    if DB.engine_type == "sqlite":
        words = "EXPLAIN QUERY PLAN"
    return await Book.raw(f"{words} {{}}", *query.querystrings)


async def task() -> list[bool]:
    books = await explain(Book.select().where(Book.title == "O'Hara: 50% :off"))
    book = await explain(Book.select().where(Book.id == 7))
    return [by_key(books), by_key(book)]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
