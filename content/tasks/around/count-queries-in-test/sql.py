from unittest.mock import patch

from running import execute, run
from tables import TABLES, create

# region setup
FIRST_AUTHORS = "SELECT id FROM author ORDER BY id LIMIT %s"


def looped(authors):
    for (id,) in execute(FIRST_AUTHORS, authors).fetchall():
        execute("SELECT title FROM book WHERE author_id = %s", id).fetchall()


def fetched(authors):
    ids = [id for (id,) in execute(FIRST_AUTHORS, authors).fetchall()]
    marks = ", ".join(["%s"] * len(ids))
    execute(f"SELECT title FROM book WHERE author_id IN ({marks})", *ids)


def outcome(test, load):
    try:
        test(load)
    except AssertionError:
        return "failed"
    return "passed"


# endregion


# region naive
def one_author(load):
    with patch("__main__.execute", wraps=execute) as sent:
        load(authors=1)
    assert sent.call_count == 2, sent.call_args_list


def naive():
    return [outcome(one_author, fetched), outcome(one_author, looped)]


# endregion


# region
def ten_authors(load):
    with patch("__main__.execute", wraps=execute) as sent:
        load(authors=10)
    assert sent.call_count == 2, sent.call_args_list


def task():
    return [outcome(ten_authors, fetched), outcome(ten_authors, looped)]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive)
