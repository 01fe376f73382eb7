from running import connect, execute, run
from server import restart_server
from tables import TABLES, create


# region setup
def title_by(id):
    return execute("SELECT title FROM book WHERE id = %s", id).fetchone()[0]


def attempt(id):
    """The title, or what went wrong."""
    try:
        return title_by(id)
    except Exception as error:
        return f"{type(error).__name__}: {error}".splitlines()[0]


# endregion


# region naive
def naive():
    global db
    first = title_by(7)
    restart_server()
    second = attempt(7)
    third = attempt(7)
    db = connect()  # In another process, it works again.
    return [first, second, third]


# endregion


# region
def task():
    global db
    first = title_by(7)
    restart_server()
    try:
        second = title_by(7)
    except db.OperationalError:
        db = connect()
        second = title_by(7)  # Only what may be done twice is repeated.
    return [first, second, title_by(7)]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive)
