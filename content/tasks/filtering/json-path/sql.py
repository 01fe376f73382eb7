import json

from running import DATABASE, ID, execute, run

# region setup
ROWS = {
    "Atlas": {"size": "A4", "shelf": {"row": 2}},
    "Primer": {"size": "A5", "shelf": {"row": 1}},
    "Codex": {"size": "A4", "shelf": {"row": 10}},
}


def create():
    execute(
        f"CREATE TABLE item (id {ID}, title VARCHAR(20), details JSON NOT NULL)"
    )
    for title, details in ROWS.items():
        execute(
            "INSERT INTO item (title, details) VALUES (%s, %s)",
            title,
            json.dumps(details),
        )


def titles(condition, value):
    rows = execute(
        f"SELECT title FROM item WHERE {condition} ORDER BY id", value
    )
    return [title for (title,) in rows.fetchall()]


# endregion


# region
def task():
    if DATABASE == "postgresql":
        size, row = "details ->> 'size'", "(details #>> '{shelf,row}')::int"
    elif DATABASE == "sqlite":
        size, row = "details ->> '$.size'", "details ->> '$.shelf.row'"
    else:
        size = "JSON_VALUE(details, '$.size')"
        row = "CAST(JSON_VALUE(details, '$.shelf.row') AS INTEGER)"
    return [titles(f"{size} = %s", "A4"), titles(f"{row} > %s", 2)]


# endregion

if __name__ == "__main__":
    run(task, ["item"], create=create)
