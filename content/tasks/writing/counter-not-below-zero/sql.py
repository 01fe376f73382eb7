from running import execute, run
from tables import TABLES, create


# region naive
def naive():
    read = "SELECT stock FROM book WHERE id = 8"
    (mine,) = execute(read).fetchone()
    (theirs,) = execute(read).fetchone()
    answers = []
    for stock in [theirs, mine]:
        if stock > 0:
            execute("UPDATE book SET stock = %s WHERE id = 8", stock - 1)
        answers.append("sold" if stock > 0 else "sold out")
    return [*answers, *execute(read).fetchone()]


# endregion


# region
def sell(book_id):
    sold = execute(
        "UPDATE book SET stock = stock - 1 WHERE id = %s AND stock > 0", book_id
    )
    return "sold" if sold.rowcount == 1 else "sold out"


def task():
    answers = [sell(8), sell(8)]
    book = execute("SELECT stock FROM book WHERE id = 8")
    return [*answers, *book.fetchone()]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive)
