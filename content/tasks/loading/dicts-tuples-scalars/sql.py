from running import execute, run
from tables import TABLES, create


# region
def task():
    of_one = "WHERE book.author_id = %s ORDER BY book.id"
    titles = execute(f"SELECT title FROM book {of_one}", 7)
    years = execute(f"SELECT title, year FROM book {of_one}", 7)
    writers = execute(
        "SELECT book.title, author.name AS writer FROM book "
        f"JOIN author ON author.id = book.author_id {of_one}",
        7,
    )
    columns = [column[0] for column in writers.description]
    return {
        "scalars": [title for (title,) in titles.fetchall()],
        "tuples": years.fetchall(),
        "dicts": [
            dict(zip(columns, row, strict=True)) for row in writers.fetchall()
        ],
    }


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create)
