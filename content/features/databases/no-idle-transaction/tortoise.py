from models import MODELS, Book, fill
from running import run
from tortoise import get_connection

# region setup
OPEN = (
    "SELECT count(*) AS number FROM pg_stat_activity "
    "WHERE datname = current_database() AND state = 'idle in transaction'"
)


async def open_transactions() -> int:
    rows = await get_connection("default").execute_query_dict(OPEN)
    return rows[0]["number"]


# endregion


# region
async def task() -> list:
    titles = [book.title for book in await Book.filter(id=5)]
    # The program does something else now, and another connection looks on.
    number = await open_transactions()
    assert number == 0, f"{number} transaction is left open"
    return [titles, number]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
