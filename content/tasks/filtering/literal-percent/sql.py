from running import execute, run
from tables import DDL, TABLES

# region setup
NAMES = ["50% off", "500 pages", "snake_case", "snake case", "C:\\new", "C:new"]


def create():
    for statement in DDL:
        execute(statement)
    for name in NAMES:
        execute("INSERT INTO tag (name) VALUES (%s)", name)


# endregion


# region naive
def find(part):
    rows = execute(
        "SELECT name FROM tag WHERE name LIKE %s ORDER BY id", f"%{part}%"
    )
    return [name for (name,) in rows.fetchall()]


def naive():
    return [find("50%"), find("e_c"), find("C:\\n")]


# endregion


# region
def find_text(part):
    for special in "!%_":
        part = part.replace(special, f"!{special}")
    rows = execute(
        "SELECT name FROM tag WHERE name LIKE %s ESCAPE '!' ORDER BY id",
        f"%{part}%",
    )
    return [name for (name,) in rows.fetchall()]


def task():
    return [find_text("50%"), find_text("e_c"), find_text("C:\\n")]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive)
