from running import DATABASE, db, execute, run
from shell import paste
from tables import TABLES, create

# region setup
NAME = "O'Hara: 50% :off"


def fill():
    create()
    execute("INSERT INTO author (name) VALUES (%s)", NAME)


# endregion


# region naive
def naive():
    return paste(f"SELECT name FROM author WHERE name = '{NAME}'")


# endregion


# region
def task():
    if DATABASE == "postgresql":
        from psycopg import ClientCursor

        sql = ClientCursor(db).mogrify(
            "SELECT name FROM author WHERE name = %s", [NAME]
        )
    elif DATABASE == "mysql":
        sql = db.cursor().mogrify(
            "SELECT name FROM author WHERE name = %s", [NAME]
        )
    else:  # Python's sqlite3 can show a statement as it runs, not before.
        (value,) = db.execute("SELECT quote(?)", [NAME]).fetchone()
        sql = f"SELECT name FROM author WHERE name = {value}"
    return paste(sql)


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=fill, naive=naive)
