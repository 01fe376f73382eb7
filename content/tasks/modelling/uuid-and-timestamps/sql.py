from uuid import UUID

from running import DATABASE, execute, run

# region setup
TIME = "DATETIME" if DATABASE == "mysql" else "TIMESTAMP"


def create():
    execute(CREATE)


def new_key():  # The same in each run. In a project this is uuid4.
    return UUID("00000000-0000-4000-8000-000000000001")


def make_old():
    execute("UPDATE item SET created = '1990-01-01', updated = '1990-01-01'")


def found(key):
    select = "SELECT title, created, updated FROM item WHERE id = %s"
    title, created, updated = execute(select, str(key)).fetchone()
    years = [int(str(time)[:4]) for time in (created, updated)]
    return [str(key), title, years[0], years[1] > 1990]


# endregion


# region naive
def naive():
    key = new_key()
    execute("INSERT INTO item (id, title) VALUES (%s, %s)", str(key), "Mort")
    make_old()
    execute("UPDATE item SET title = %s WHERE title = %s", "Small Gods", "Mort")
    return found(key)


# endregion


# region
CREATE = (
    "CREATE TABLE item (id CHAR(36) PRIMARY KEY, title VARCHAR(50) NOT NULL, "
    f"created {TIME} NOT NULL DEFAULT CURRENT_TIMESTAMP, "
    f"updated {TIME} NOT NULL DEFAULT CURRENT_TIMESTAMP)"
)


def task():
    key = new_key()
    execute("INSERT INTO item (id, title) VALUES (%s, %s)", str(key), "Mort")
    make_old()
    execute(
        "UPDATE item SET title = %s, updated = CURRENT_TIMESTAMP WHERE id = %s",
        "Small Gods",
        str(key),
    )
    return found(key)


# endregion

if __name__ == "__main__":
    run(task, ["item"], create=create, naive=naive)
