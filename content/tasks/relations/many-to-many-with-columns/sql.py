from running import ID, execute, run
from tables import TABLES, create

# region setup
BASKET_TABLES = [*TABLES, "basket", "line"]


def create_baskets():
    create()
    execute(f"CREATE TABLE basket (id {ID}, customer VARCHAR(50) NOT NULL)")
    execute(LINE)


# endregion

# region
LINE = """CREATE TABLE line (
    basket_id INTEGER NOT NULL,
    book_id INTEGER NOT NULL,
    quantity INTEGER NOT NULL,
    PRIMARY KEY (basket_id, book_id),
    FOREIGN KEY (basket_id) REFERENCES basket (id) ON DELETE CASCADE,
    FOREIGN KEY (book_id) REFERENCES book (id)
)"""


def task():
    execute("INSERT INTO basket (id, customer) VALUES (1, 'Ada')")
    add = "INSERT INTO line (basket_id, book_id, quantity) VALUES (1, %s, %s)"
    for book_id, quantity in [(7, 1), (11, 3), (15, 1)]:
        execute(add, book_id, quantity)
    execute("UPDATE line SET quantity = 2 WHERE basket_id = 1 AND book_id = 7")
    execute("DELETE FROM line WHERE basket_id = 1 AND book_id = 15")
    return execute(
        "SELECT book.title, line.quantity FROM line "
        "JOIN book ON book.id = line.book_id "
        "WHERE line.basket_id = 1 ORDER BY book.title"
    ).fetchall()


# endregion

if __name__ == "__main__":
    run(task, BASKET_TABLES, create=create_baskets)
