from contextlib import suppress

from running import ID, db, execute, run


# region
def create():
    execute(
        f"CREATE TABLE place (id {ID}, shelf VARCHAR(20) NOT NULL, "
        "position INTEGER NOT NULL, UNIQUE (shelf, position))"
    )


def task():
    insert = "INSERT INTO place (shelf, position) VALUES (%s, %s)"
    for place in [("fiction", 1), ("fiction", 2), ("poetry", 1)]:
        execute(insert, *place)
    with suppress(db.IntegrityError):
        execute(insert, "fiction", 2)
    with suppress(db.IntegrityError):
        execute("UPDATE place SET shelf = 'fiction' WHERE shelf = 'poetry'")
    places = execute("SELECT shelf, position FROM place ORDER BY id")
    return places.fetchall()


# endregion

if __name__ == "__main__":
    run(task, ["place"], create=create)
