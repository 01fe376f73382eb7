from models import TABLES, Book, fill
from running import run

# region setup
OPEN = (
    "SELECT count(*) AS number FROM pg_stat_activity "
    "WHERE datname = current_database() AND state = 'idle in transaction'"
)


async def open_transactions() -> int:
    rows = await Book.raw(OPEN)
    return rows[0]["number"]


# endregion


# region
async def task() -> list:
    titles = (
        await Book.select(Book.title).where(Book.id == 5).output(as_list=True)
    )
    # The program does something else now, and another connection looks on.
    number = await open_transactions()
    assert number == 0, f"{number} transaction is left open"
    return [titles, number]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
