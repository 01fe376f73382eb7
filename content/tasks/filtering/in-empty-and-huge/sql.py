import json

from limits import IDS
from running import DATABASE, execute, run
from tables import TABLES, create


# region naive
def titles_naively(ids):
    placeholders = ", ".join(["%s"] * len(ids))
    sql = f"SELECT title FROM book WHERE id IN ({placeholders})"
    return execute(sql, *ids).fetchall()


def naive():
    # PostgreSQL's protocol counts parameters in 16 bits.
    many = titles_naively([*IDS, *range(50_001, 70_001)])
    return [len(titles_naively([])), len(many)]


# endregion


# region
# The list is one value: an array, or JSON where there are none.
ANY = {
    "sqlite": "IN (SELECT value FROM json_each(%s))",
    "postgresql": "= ANY(%s)",
    "mysql": "IN (SELECT id FROM JSON_TABLE("
    "%s, '$[*]' COLUMNS (id INTEGER PATH '$')) AS ids)",
}[DATABASE]


def titles(ids):
    value = ids if DATABASE == "postgresql" else json.dumps(ids)
    sql = f"SELECT title FROM book WHERE id {ANY}"
    return execute(sql, value).fetchall()


def task():
    return [len(titles([])), len(titles(IDS))]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive)
