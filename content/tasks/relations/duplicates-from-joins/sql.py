from running import execute, run
from tables import TABLES, create

# region naive
JOINED = (
    "FROM book JOIN book_tag ON book_tag.book_id = book.id "
    "JOIN tag ON tag.id = book_tag.tag_id "
    "WHERE tag.name IN ('science fiction', 'classic')"
)


def naive():
    books = execute(f"SELECT title {JOINED} ORDER BY book.id").fetchall()
    number = execute(f"SELECT COUNT(*) {JOINED}").fetchone()
    return [[title for (title,) in books], *number]


# endregion

# region
TAGGED = (
    "FROM book WHERE EXISTS ("
    "SELECT 1 FROM book_tag JOIN tag ON tag.id = book_tag.tag_id "
    "WHERE book_tag.book_id = book.id "
    "AND tag.name IN ('science fiction', 'classic'))"
)


def task():
    books = execute(f"SELECT title {TAGGED} ORDER BY id").fetchall()
    number = execute(f"SELECT COUNT(*) {TAGGED}").fetchone()
    return [[title for (title,) in books], *number]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive)
