from contextlib import suppress

from running import DATABASE, ID, db, execute, run


# region setup
def create():
    execute(f"CREATE TABLE topic (id {ID}, {TOPIC})")
    execute(f"CREATE TABLE short_topic (id {ID}, {SHORT_TOPIC})")


def names_in(table):
    names = execute(f"SELECT name FROM {table} ORDER BY id").fetchall()
    return [name for (name,) in names]


# endregion


# region naive
TOPIC = "name VARCHAR(5) NOT NULL UNIQUE"


def naive():
    for name in ["essay", "poetry"]:
        execute("INSERT INTO topic (name) VALUES (%s)", name)
    return names_in("topic")


# endregion


# region
SHORT_TOPIC = "name VARCHAR(5) NOT NULL UNIQUE"
if DATABASE == "sqlite":  # It looks at no length of a VARCHAR.
    SHORT_TOPIC += " CHECK (length(name) <= 5)"


def task():
    for name in ["essay", "essay", None, "poetry"]:
        with suppress(db.IntegrityError, db.DataError):
            execute("INSERT INTO short_topic (name) VALUES (%s)", name)
    return names_in("short_topic")


# endregion

if __name__ == "__main__":
    run(task, ["topic", "short_topic"], create=create, naive=naive)
