from running import execute, run
from tables import TABLES, create


# region naive
def naive():
    # The book has no id yet.
    execute("INSERT INTO book_tag (book_id, tag_id) VALUES (%s, %s)", None, 1)


# endregion


# region
def names():
    found = execute(
        "SELECT tag.name FROM tag JOIN book_tag ON book_tag.tag_id = tag.id "
        "WHERE book_tag.book_id = 16 ORDER BY tag.name"
    )
    return [name for (name,) in found.fetchall()]


def task():
    execute(
        "INSERT INTO book (id, title, author_id, price, year, stock, details) "
        "VALUES (16, 'Fiasco', 4, 9, 1986, 0, '{}')"
    )
    # add
    execute("INSERT INTO book_tag (book_id, tag_id) VALUES (16, 1), (16, 4)")
    execute("DELETE FROM book_tag WHERE book_id = 16 AND tag_id = 1")  # remove
    edited = names()
    execute("BEGIN")  # set
    execute("DELETE FROM book_tag WHERE book_id = 16 AND tag_id NOT IN (3, 4)")
    execute("INSERT INTO book_tag (book_id, tag_id) VALUES (16, 3)")
    execute("COMMIT")
    replaced = names()
    execute("DELETE FROM book_tag WHERE book_id = 16")  # clear
    return [edited, replaced, names()]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive)
