from running import DATABASE, db, execute, run
from shell import EXPLAIN, paste
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
def shown():
    if DATABASE == "postgresql":
        from psycopg import ClientCursor

        return ClientCursor(db).mogrify(
            "SELECT name FROM author WHERE name = %s", [NAME]
        )
    if DATABASE == "mysql":
        return db.cursor().mogrify(
            "SELECT name FROM author WHERE name = %s", [NAME]
        )
    # Python's sqlite3 can show a statement as it runs, not before.
    (value,) = db.execute("SELECT quote(?)", [NAME]).fetchone()
    return f"SELECT name FROM author WHERE name = {value}"


def task():
    return paste(shown())


# endregion


# region way_explain
def way_explain():
    plan = paste(f"{EXPLAIN} {shown()}")
    return "author" in " ".join(plan)


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=fill, naive=naive, ways=[way_explain])
