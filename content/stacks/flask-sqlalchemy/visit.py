from flask import request
from flask_migrate import upgrade
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
    return visit(app, {"no title": ("/books", {"stock": 1})})


# endregion

if __name__ == "__main__":
    run(app, "book", task, naive=naive, close=close)
