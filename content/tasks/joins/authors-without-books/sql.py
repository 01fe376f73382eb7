from running import execute, run
from tables import TABLES, create


# region naive
def naive():
    join = "SELECT name FROM author JOIN book ON author_id = author.id "
    cheap = execute(join + "WHERE price < %s ORDER BY author.id", 10)
    others = execute(join + "WHERE price >= %s ORDER BY author.id", 10)
    return [[name for (name,) in names] for names in (cheap, others)]


# endregion


# region
def task():
    book = "(SELECT 1 FROM book WHERE author_id = author.id AND price < %s)"
    cheap = execute(
        f"SELECT name FROM author WHERE EXISTS {book} ORDER BY id", 10
    )
    others = execute(
        f"SELECT name FROM author WHERE NOT EXISTS {book} ORDER BY id", 10
    )
    return [[name for (name,) in names] for names in (cheap, others)]


# endregion


# region way_left_join
def way_left_join():
    others = execute(
        "SELECT name FROM author "
        "LEFT JOIN book ON author_id = author.id AND price < %s "
        "WHERE book.id IS NULL ORDER BY author.id",
        10,
    )
    cheap = execute(
        "SELECT DISTINCT author.id, name FROM author "
        "JOIN book ON author_id = author.id AND price < %s "
        "ORDER BY author.id",
        10,
    )
    return [[name for _, name in cheap], [name for (name,) in others]]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive, ways=[way_left_join])
