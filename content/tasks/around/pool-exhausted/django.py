from asgiref.sync import ThreadSensitiveContext, sync_to_async
from django.db import close_old_connections, connection
from models import MODELS, Book, fill
from running import run
from shoppers import Pay, all_at_once

# region setup
CONNECTIONS = {
    "postgresql": "SELECT state, count(*) FROM pg_stat_activity "
    "WHERE usename = current_user AND pid <> pg_backend_pid() GROUP BY state",
    # One that is being refused is there for a moment.
    "mysql": "SELECT command, count(*) FROM information_schema.processlist "
    "WHERE id <> connection_id() AND command NOT IN ('Busy', 'Connect') "
    "GROUP BY command",
}


@sync_to_async
def look():
    """How many connections the server has, by what they do."""
    with connection.cursor() as cursor:
        cursor.execute(CONNECTIONS[connection.vendor])
        return dict(cursor.fetchall())


close_connection = sync_to_async(close_old_connections)
# endregion


# region naive
async def request_naively(pay: Pay):
    async with ThreadSensitiveContext():  # Django's handler of ASGI has it.
        try:
            book = await Book.objects.aget(id=7)
            await pay()
            return book.title
        finally:
            await close_connection()  # Django does so after each request.


async def naive():
    return await all_at_once(request_naively, look)


# endregion


# region
async def request(pay: Pay):
    async with ThreadSensitiveContext():
        try:
            book = await Book.objects.aget(id=7)
        finally:
            await close_connection()  # The next query opens another.
        await pay()
        return book.title


async def task():
    return await all_at_once(request)


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
