from flask import Flask, request
from flask_sqlalchemy import SQLAlchemy
from models import Author, Base, Book, fill
from publisher import price_of_sync
from running_sync import new_session, run, url
from serving_sync import three_requests
from sqlalchemy import select


# region setup
def added() -> list:
    """Authors that were not there before, each with its book."""
    rows = select(Author.name, Book.title).outerjoin(Author.books)
    with new_session() as session:
        return list(session.execute(rows.where(Author.id > 10)))


# endregion


# region naive
def naive() -> list:
    db = SQLAlchemy(model_class=Base)
    app = Flask("bookshop_before")
    app.config["SQLALCHEMY_DATABASE_URI"] = url
    db.init_app(app)

    @app.post("/books")
    def add() -> tuple[str, int]:
        author = Author(name=request.json["author"])
        db.session.add(author)
        db.session.commit()
        title, year = request.json["title"], request.json["year"]
        price = price_of_sync(title)
        book = Book(title=title, year=year, price=price, author=author)
        db.session.add(book)
        db.session.commit()
        return title, 201

    try:
        return three_requests(app, added)
    finally:
        with app.app_context():
            db.engine.dispose()


# endregion


# region
def task() -> list:
    db = SQLAlchemy(model_class=Base)
    app = Flask("bookshop")
    app.config["SQLALCHEMY_DATABASE_URI"] = url
    db.init_app(app)

    @app.post("/books")
    def add() -> tuple[str, int]:
        author = Author(name=request.json["author"])
        db.session.add(author)
        db.session.flush()
        title, year = request.json["title"], request.json["year"]
        price = price_of_sync(title)
        book = Book(title=title, year=year, price=price, author=author)
        db.session.add(book)
        # Once, at the end: without it Flask-SQLAlchemy rolls back.
        db.session.commit()
        return title, 201

    try:
        return three_requests(app, added)
    finally:
        with app.app_context():
            db.engine.dispose()


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
