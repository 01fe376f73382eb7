from running import execute, run
from tables import TABLES, create


# region naive
def naive():
    conditions = ("country = 'US'",)
    conditions + ("stock > 0",)  # a new tuple, which nobody keeps
    conditions + ("year >= 1970",)
    rows = execute(
        "SELECT title FROM book JOIN author ON author.id = author_id "
        f"WHERE {' AND '.join(conditions)} ORDER BY book.id"
    )
    return [title for (title,) in rows.fetchall()]


# endregion


# region
def in_stock():
    return "stock > 0", []


def since(year):
    return "year >= %s", [year]


def from_country(country):
    return "author_id IN (SELECT id FROM author WHERE country = %s)", [country]


def task():
    parts = [from_country("US"), in_stock(), since(1970)]
    where = " AND ".join(condition for condition, _ in parts)
    values = [value for _, values in parts for value in values]
    rows = execute(f"SELECT title FROM book WHERE {where} ORDER BY id", *values)
    return [title for (title,) in rows.fetchall()]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive)
