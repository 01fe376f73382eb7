from many import ROWS
from running import ID, execute, run

# region setup
TABLES = ["author", "book", "review", "series", "volume"]


def create():
    execute(f"CREATE TABLE author (id {ID}, name VARCHAR(50) NOT NULL)")
    execute(f"CREATE TABLE series (id {ID}, name VARCHAR(50) NOT NULL)")
    execute(VOLUME)
    execute("INSERT INTO series (name) VALUES (%s)", "Discworld")
    execute("INSERT INTO volume (series_id) VALUES (1)")
    execute(BOOK)
    execute(REVIEW)
    execute("BEGIN")
    execute("INSERT INTO author (name) VALUES (%s), (%s)", "Lem", "Pratchett")
    for number in range(1, (ROWS or 3) + 1):
        title = f"Book {number}"
        execute("INSERT INTO book (title, author_id) VALUES (%s, 1)", title)
        execute("INSERT INTO review (book_id) VALUES (%s)", number)
    execute("INSERT INTO book (title, author_id) VALUES (%s, 2)", "Mort")
    execute("INSERT INTO review (book_id) SELECT MAX(id) FROM book")
    execute("COMMIT")


# endregion

# region naive
VOLUME = f"""CREATE TABLE volume (
    id {ID},
    series_id INTEGER NOT NULL,
    FOREIGN KEY (series_id) REFERENCES series (id)
)"""


def naive():
    execute("DELETE FROM series WHERE id = 1")
    return execute("SELECT COUNT(*) FROM volume").fetchone()


# endregion

# region
BOOK = f"""CREATE TABLE book (
    id {ID},
    title VARCHAR(50) NOT NULL,
    author_id INTEGER NOT NULL,
    FOREIGN KEY (author_id) REFERENCES author (id) ON DELETE CASCADE
)"""
REVIEW = f"""CREATE TABLE review (
    id {ID},
    book_id INTEGER NOT NULL,
    FOREIGN KEY (book_id) REFERENCES book (id) ON DELETE CASCADE
)"""


def task():
    execute("DELETE FROM author WHERE id = 1")
    books = execute("SELECT title FROM book ORDER BY id").fetchall()
    reviews = execute("SELECT COUNT(*) FROM review").fetchone()
    return [[title for (title,) in books], *reviews]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive)
