from django.db import close_old_connections, connection
from models import MODELS, Book, fill
from running_sync import run
from shoppers_sync import Pay, all_at_once

# region setup
CONNECTIONS = {
    "postgresql": "SELECT state, count(*) FROM pg_stat_activity "
    "WHERE usename = current_user AND pid <> pg_backend_pid() GROUP BY state",
    # One that is being refused is there for a moment.
    "mysql": "SELECT command, count(*) FROM information_schema.processlist "
    "WHERE id <> connection_id() AND command NOT IN ('Busy', 'Connect') "
    "GROUP BY command",
}


def look():
    """How many connections the server has, by what they do."""
    with connection.cursor() as cursor:
        cursor.execute(CONNECTIONS[connection.vendor])
        return dict(cursor.fetchall())


# endregion


# region naive
def request_naively(pay: Pay):
    try:
        book = Book.objects.get(id=7)
        pay()
        return book.title
    finally:
        close_old_connections()  # Django does so after each request.


def naive():
    return all_at_once(request_naively, look)


# endregion


# region
def request(pay: Pay):
    try:
        book = Book.objects.get(id=7)
    finally:
        close_old_connections()  # The next query opens another.
    pay()
    return book.title


def task():
    return all_at_once(request)


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
