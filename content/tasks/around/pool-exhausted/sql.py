from contextlib import closing

from running import DATABASE, connect, execute, run
from shoppers_sync import Pay, all_at_once
from tables import TABLES, create

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
    return dict(execute(CONNECTIONS[DATABASE]).fetchall())


def title_by(connection, id):
    cursor = connection.cursor()
    cursor.execute("SELECT title FROM book WHERE id = %s", [id])
    return cursor.fetchone()[0]


# endregion


# region naive
def request_naively(pay: Pay):
    with closing(connect()) as connection:
        title = title_by(connection, 7)
        pay()
        return title


def naive():
    return all_at_once(request_naively, look)


# endregion


# region
def request(pay: Pay):
    with closing(connect()) as connection:
        title = title_by(connection, 7)
    pay()
    return title


def task():
    return all_at_once(request)


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive)
