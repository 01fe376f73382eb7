"""The bookshop in plain SQL."""

import json

from rows import AUTHORS, BOOK_TAGS, BOOKS, TAGS
from running import ID, execute

TABLES = ["author", "tag", "book", "book_tag"]

DDL = [
    f"CREATE TABLE author ("
    f"id {ID}, name VARCHAR(100) NOT NULL UNIQUE, country VARCHAR(2))",
    f"CREATE TABLE tag (id {ID}, name VARCHAR(50) NOT NULL UNIQUE)",
    f"CREATE TABLE book ("
    f"id {ID}, title VARCHAR(200) NOT NULL, author_id INTEGER NOT NULL, "
    f"price NUMERIC(8, 2) NOT NULL, year INTEGER NOT NULL, "
    f"stock INTEGER NOT NULL, details JSON NOT NULL, "
    f"FOREIGN KEY (author_id) REFERENCES author (id))",
    "CREATE INDEX book_author_id ON book (author_id)",
    "CREATE TABLE book_tag ("
    "book_id INTEGER NOT NULL, tag_id INTEGER NOT NULL, "
    "PRIMARY KEY (book_id, tag_id), "
    "FOREIGN KEY (book_id) REFERENCES book (id), "
    "FOREIGN KEY (tag_id) REFERENCES tag (id))",
]


def create() -> None:
    """Create the tables and add the rows that every sample starts with."""
    for statement in DDL:
        execute(statement)
    for row in AUTHORS:
        execute(
            "INSERT INTO author (name, country) VALUES (%s, %s)",
            row["name"],
            row["country"],
        )
    for name in TAGS:
        execute("INSERT INTO tag (name) VALUES (%s)", name)
    for *columns, details in BOOKS:
        execute(
            "INSERT INTO book (title, author_id, price, year, stock, details) "
            "VALUES (%s, %s, %s, %s, %s, %s)",
            *columns,
            json.dumps(details),
        )
    for book, tag in BOOK_TAGS:
        execute(
            "INSERT INTO book_tag (book_id, tag_id) VALUES (%s, %s)", book, tag
        )
