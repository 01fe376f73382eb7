from many import ROWS, many_books
from running import execute, run
from tables import TABLES, create

# region setup
COUNTED = {id: id * 10 for id in range(1, (ROWS or 5) + 1)}  # stock by id
# endregion


# region
def task():
    when = " ".join(["WHEN %s THEN %s"] * len(COUNTED))
    marks = ", ".join(["%s"] * len(COUNTED))
    execute(
        f"UPDATE book SET stock = CASE id {when} END WHERE id IN ({marks})",
        *(value for pair in COUNTED.items() for value in pair),
        *COUNTED,
    )
    books = execute(
        "SELECT stock FROM book WHERE id <= %s ORDER BY id", len(COUNTED)
    )
    return [stock for (stock,) in books.fetchall()]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=many_books(create))
