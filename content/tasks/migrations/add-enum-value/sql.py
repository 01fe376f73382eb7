from catalog import schema_of
from rows import BOOKS
from running import DATABASE, ID, execute, run

# region setup
POSTGRES = DATABASE == "postgresql"
GENRE = "genre" if POSTGRES else "ENUM('novel', 'essay')"
NEW = "INSERT INTO book (title, genre) VALUES ('Speak, Memory', 'memoirs')"


def create():
    if POSTGRES:
        execute("DROP TYPE IF EXISTS genre")
        execute("CREATE TYPE genre AS ENUM ('novel', 'essay')")
    title = "title VARCHAR(200) NOT NULL"
    execute(f"CREATE TABLE book (id {ID}, {title}, genre {GENRE})")
    for title, *_ in BOOKS[:3]:
        execute("INSERT INTO book (title) VALUES (%s)", title)


def ask(sql):
    return execute(sql).fetchall()


def result():
    execute(NEW)
    genres = ask("SELECT id, genre FROM book ORDER BY id")
    return [schema_of(ask, "book"), genres]


# endregion


# region naive
def naive():
    return result()


# endregion


# region
def task():
    if POSTGRES:
        execute("ALTER TYPE genre ADD VALUE 'memoirs'")
    else:
        values = "'novel', 'essay', 'memoirs'"
        execute(f"ALTER TABLE book MODIFY genre ENUM({values})")
    return result()


# endregion

if __name__ == "__main__":
    run(task, ["book"], create=create, naive=naive)
