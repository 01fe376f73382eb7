from running import ID, db, execute, run

# region setup
TITLES = "SELECT title FROM book ORDER BY id"
BOOKS = {"public": "Ficciones", "north": "Kindred", "south": "Mort"}


def create():
    for schema, title in BOOKS.items():
        if schema != "public":
            execute(f"DROP SCHEMA IF EXISTS {schema} CASCADE")
            execute(f"CREATE SCHEMA {schema}")
        execute(
            f"CREATE TABLE {schema}.book (id {ID}, title VARCHAR(200) NOT NULL)"
        )
        execute(f"INSERT INTO {schema}.book (title) VALUES (%s)", title)


def titles():
    return [title for (title,) in execute(TITLES).fetchall()]


# endregion


# region naive
def naive():
    result = []
    for tenant in ["north", "south"]:
        execute("SELECT set_config('search_path', %s, false)", tenant)
        result.append(titles())
    try:
        return [*result, titles()]  # The next one who gets the connection.
    finally:
        execute("RESET search_path")


# endregion


# region
def task():
    result = []
    for tenant in ["north", "south"]:
        with db.transaction():
            # The last argument: until the end of the transaction only.
            execute("SELECT set_config('search_path', %s, true)", tenant)
            result.append(titles())
    return [*result, titles()]  # The next one who gets the connection.


# endregion

if __name__ == "__main__":
    run(task, ["public.book"], create=create, naive=naive)
