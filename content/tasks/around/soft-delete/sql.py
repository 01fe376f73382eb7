from running import ID, execute, run

# region setup
TABLES = ["author", "book"]


def create():
    execute(f"CREATE TABLE author (id {ID}, name VARCHAR(100) NOT NULL)")
    execute(
        f"CREATE TABLE book (id {ID}, title VARCHAR(200) NOT NULL, "
        "author_id INTEGER NOT NULL REFERENCES author (id), "
        "deleted BOOLEAN NOT NULL DEFAULT FALSE)"
    )
    execute("INSERT INTO author (name) VALUES ('Terry Pratchett')")
    for title in ["Mort", "Guards! Guards!", "Small Gods"]:
        execute("INSERT INTO book (title, author_id) VALUES (%s, 1)", title)


def titles(sql):
    return [title for (title,) in execute(sql).fetchall()]


# endregion


# region naive
def naive():
    execute("UPDATE book SET deleted = TRUE WHERE title = 'Mort'")
    listed = titles("SELECT title FROM book WHERE NOT deleted ORDER BY id")
    of_author = titles("SELECT title FROM book WHERE author_id = 1 ORDER BY id")
    everything = titles("SELECT title FROM book ORDER BY id")
    return [listed, of_author, everything]


# endregion


# region
def task():
    execute("UPDATE book SET deleted = TRUE WHERE title = 'Mort'")
    shown = "WITH shown AS (SELECT * FROM book WHERE NOT deleted) "
    listed = titles(f"{shown}SELECT title FROM shown ORDER BY id")
    of_author = titles(
        f"{shown}SELECT title FROM shown WHERE author_id = 1 ORDER BY id"
    )
    everything = titles("SELECT title FROM book ORDER BY id")
    return [listed, of_author, everything]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive)
