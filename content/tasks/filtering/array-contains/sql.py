from running import ID, execute, run

# region setup
ROWS = {
    "Kindred": ["novel", "classic"],
    "Mort": ["novel", "fantasy"],
    "Kitchen": ["novella"],
}


def create():
    execute(
        f"CREATE TABLE item (id {ID}, title VARCHAR(50), labels VARCHAR(20)[])"
    )
    for title, labels in ROWS.items():
        execute(
            "INSERT INTO item (title, labels) VALUES (%s, %s)", title, labels
        )


# endregion


# region
def titles(operator, labels):
    rows = execute(
        f"SELECT title FROM item WHERE labels {operator} %s::varchar[] "
        "ORDER BY id",
        labels,
    )
    return [title for (title,) in rows.fetchall()]


def task():
    return [
        titles("@>", ["classic", "novel"]),
        titles("&&", ["fantasy", "novella"]),
    ]


# endregion

if __name__ == "__main__":
    run(task, ["item"], create=create)
