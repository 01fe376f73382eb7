from catalog import schema_of
from rows import AUTHORS
from running import ID, execute, run


# region setup
def create():
    execute(f"CREATE TABLE author (id {ID}, name VARCHAR(100) NOT NULL)")
    for author in AUTHORS[:3]:
        execute("INSERT INTO author (name) VALUES (%s)", author["name"])


def ask(sql):
    return execute(sql).fetchall()


def result():
    names = ask("SELECT id, first_name, last_name FROM author ORDER BY id")
    return [schema_of(ask, "author"), names]


# endregion


# region naive
def naive():
    for column in ("first_name", "last_name"):
        column = f"{column} VARCHAR(50)"
        execute(f"ALTER TABLE author ADD COLUMN {column}")
    execute("ALTER TABLE author DROP COLUMN name")
    return result()


# endregion


# region
def task():
    for column in ("first_name", "last_name"):
        column = f"{column} VARCHAR(50)"
        execute(f"ALTER TABLE author ADD COLUMN {column}")
    for id, name in ask("SELECT id, name FROM author"):
        first, _, last = name.partition(" ")
        execute(
            "UPDATE author SET first_name = %s, last_name = %s WHERE id = %s",
            *(first, last, id),
        )
    execute("ALTER TABLE author DROP COLUMN name")
    return result()


# endregion

if __name__ == "__main__":
    run(task, ["author"], create=create, naive=naive)
