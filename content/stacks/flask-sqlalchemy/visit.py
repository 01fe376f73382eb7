from concurrent.futures import ThreadPoolExecutor

from flask import request
from flask_migrate import upgrade
from sqlalchemy import func, select
from stack_sync import run, twice, visit
from starter import FILES
from starters import unpack

# region setup
unpack(FILES, "postgresql+psycopg")

from shop import create_app  # noqa: E402
from shop.models import Book, db  # noqa: E402

app = create_app()
app_before = create_app()
with app.app_context():
    upgrade()


def count():
    """What this context's session sees."""
    return db.session.scalar(select(func.count(Book.id)))


def count_inside():
    with app.app_context():
        return count()


def in_a_thread(work):
    with ThreadPoolExecutor(1) as threads:
        try:
            return threads.submit(work).result()
        except RuntimeError as error:
            return str(error).partition("\n")[0]


with app.test_request_context():
    db.session.add(Book(title="Emma", stock=60))
    db.session.flush()
    seen = {
        "the view": count(),
        "app.app_context() in the view": count_inside(),
        "app.app_context() in a thread": in_a_thread(count_inside),
        "a thread": in_a_thread(count),
    }
with app.app_context():
    with db.engine.begin() as beside:
        beside.exec_driver_sql("TRUNCATE book RESTART IDENTITY")


def close():
    for each in app, app_before:
        with each.app_context():
            db.engine.dispose()


# endregion


# region naive
def add_before():
    book = Book(**request.get_json())
    db.session.add(book)
    db.session.flush()
    return {"id": book.id}, 201


app_before.view_functions["books.add"] = add_before


def naive():
    return twice(app_before)


# endregion


# region
def task():
    return {
        **visit(app, {"no title": ("/books", {"stock": 1})}),
        "of a book that a view has flushed, seen by": seen,
    }


# endregion

if __name__ == "__main__":
    run(app, "book", task, naive=naive, close=close)
