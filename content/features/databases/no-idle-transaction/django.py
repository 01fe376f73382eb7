from asgiref.sync import sync_to_async
from django.db import connection
from models import MODELS, Book, fill
from running import run

# region setup
OPEN = (
    "SELECT count(*) AS number FROM pg_stat_activity "
    "WHERE datname = current_database() AND state = 'idle in transaction'"
)


def look():  # In a thread of its own, so that the connection is another one.
    try:
        with connection.cursor() as cursor:
            cursor.execute(OPEN)
            return cursor.fetchone()[0]
    finally:
        connection.close()


open_transactions = sync_to_async(look, thread_sensitive=False)


# endregion


# region
async def task():
    titles = [book.title async for book in Book.objects.filter(id=5)]
    # The program does something else now, and another connection looks on.
    number = await open_transactions()
    assert number == 0, f"{number} transaction is left open"
    return [titles, number]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
