from engine import DB
from models import TABLES, Book, fill
from running import run

SQLITE = DB.engine_type == "sqlite"
EXPLAIN = "EXPLAIN QUERY PLAN" if SQLITE else "EXPLAIN"


# region
async def task() -> bool:
    query = Book.select().where(Book.author == 7)
    plan = await Book.raw(f"{EXPLAIN} {query}")
    return "book" in str(plan)


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
