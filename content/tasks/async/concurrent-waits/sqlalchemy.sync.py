from concurrent.futures import ThreadPoolExecutor
from time import sleep

from flask import Flask
from flask_sqlalchemy import SQLAlchemy
from models import Base, Book, fill
from running_sync import new_session, run, url
from serving_sync import serve
from sqlalchemy import func, select, text
from sqlalchemy.orm import Session
from together import TOGETHER


# region setup
def fill_all(session: Session) -> None:
    fill(session)
    session.execute(text(TOGETHER.replace(":=", "\\:=")))


def query(session: Session, number: int) -> int:
    sleep(number / 5)  # One order in the log.
    return session.scalar(select(func.together()).where(Book.id == 7))


seen: list[int] = []
# endregion


# region naive
def naive() -> int:
    with new_session() as session:
        return max([query(session, 0), query(session, 1)])


# endregion


# region
def with_own_session(number: int) -> int:
    with new_session() as session:
        return query(session, number)


def task() -> int:
    with ThreadPoolExecutor(2) as threads:
        return max(threads.map(with_own_session, [0, 1]))


# endregion


# region way_requests
def way_requests() -> int:
    db = SQLAlchemy(model_class=Base)
    app = Flask("bookshop")
    app.config["SQLALCHEMY_DATABASE_URI"] = url
    db.init_app(app)

    @app.post("/<int:number>")
    def handle(number: int) -> str:
        seen.append(query(db.session, number))
        return ""

    with serve(app, threads=2) as site, ThreadPoolExecutor(2) as clients:
        list(clients.map(site.post, ["/0", "/1"]))
    with app.app_context():
        db.engine.dispose()
    return max(seen)


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill_all, naive=naive, ways=[way_requests])
