from engine import DB
from models import TABLES, Book, fill
from running import run


# region
async def task() -> bool:
    query = Book.select().where(Book.title == "a :b 50%")
    sqlite = DB.engine_type == "sqlite"
    explain = "EXPLAIN QUERY PLAN {}" if sqlite else "EXPLAIN {}"
    plan = await Book.raw(explain, query.querystrings[0])
    return "book" in str(plan)


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
