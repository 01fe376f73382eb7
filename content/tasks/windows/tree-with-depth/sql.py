from running import ID, execute, run


# region setup
def create():
    execute(
        f"CREATE TABLE category (id {ID}, name VARCHAR(50) NOT NULL, "
        "parent_id INTEGER, "
        "FOREIGN KEY (parent_id) REFERENCES category (id))"
    )
    names = [
        ("Books", None),
        ("Fiction", 1),
        ("Poetry", 1),
        ("Fantasy", 2),
        ("Science fiction", 2),
        ("Music", None),
    ]
    for row in names:
        execute("INSERT INTO category (name, parent_id) VALUES (%s, %s)", *row)


# endregion


# region naive
def below(id, name, depth):
    rows = [(name, depth)]
    children = execute("SELECT id, name FROM category WHERE parent_id = %s", id)
    for child in children.fetchall():
        rows += below(*child, depth + 1)
    return rows


def naive():
    root = execute("SELECT id, name FROM category WHERE name = %s", "Books")
    rows = below(*root.fetchone(), 0)
    return sorted(rows, key=lambda row: (row[1], row[0]))


# endregion


# region
QUERY = """
WITH RECURSIVE tree AS (
    SELECT id, name, 0 AS depth FROM category WHERE name = %s
    UNION ALL
    SELECT child.id, child.name, tree.depth + 1
    FROM category AS child JOIN tree ON child.parent_id = tree.id
)
SELECT name, depth FROM tree ORDER BY depth, name
"""


def task():
    return [tuple(row) for row in execute(QUERY, "Books")]


# endregion

if __name__ == "__main__":
    run(task, ["category"], create=create, naive=naive)
