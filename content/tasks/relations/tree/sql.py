from collections import defaultdict

from running import ID, execute, run

# region setup
NAMES = [
    ("Books", None),
    ("Fiction", 1),
    ("Poetry", 1),
    ("Fantasy", 2),
    ("Science fiction", 2),
]


def create():
    execute(CATEGORY)
    for name, parent in NAMES:
        add = "INSERT INTO category (name, parent_id) VALUES (%s, %s)"
        execute(add, name, parent)


# endregion

# region
CATEGORY = f"""CREATE TABLE category (
    id {ID},
    name VARCHAR(50) NOT NULL,
    parent_id INTEGER,
    FOREIGN KEY (parent_id) REFERENCES category (id)
)"""


def task():
    children = defaultdict(list)
    rows = execute("SELECT id, name, parent_id FROM category ORDER BY name")
    for id, name, parent_id in rows.fetchall():
        children[parent_id].append((id, name))

    def nested(id, name):
        return [name, [nested(*child) for child in children[id]]]

    (root,) = children[None]
    return nested(*root)


# endregion


# region naive
def below(parent_id):
    children = execute(
        "SELECT id, name FROM category WHERE parent_id = %s ORDER BY name",
        parent_id,
    ).fetchall()
    return [[name, below(id)] for id, name in children]


def naive():
    root = execute("SELECT id, name FROM category WHERE parent_id IS NULL")
    id, name = root.fetchone()
    return [name, below(id)]


# endregion

if __name__ == "__main__":
    run(task, ["category"], create=create, naive=naive)
