from concurrent.futures import ThreadPoolExecutor

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


def query(session: Session) -> int:
    return session.scalar(select(func.together()).where(Book.id == 7))


seen: list[int] = []
# endregion


# region naive
def naive() -> int:
    with new_session() as session:
        return max([query(session), query(session)])


# endregion


# region
def with_own_session() -> int:
    with new_session() as session:
        return query(session)


def task() -> int:
    with ThreadPoolExecutor(2) as threads:
        both = [threads.submit(with_own_session) for _ in range(2)]
        return max(query.result() for query in both)


# endregion


# region way_requests
def way_requests() -> int:
    db = SQLAlchemy(model_class=Base)
    app = Flask("bookshop")
    app.config["SQLALCHEMY_DATABASE_URI"] = url
    db.init_app(app)

    @app.post("/")
    def handle() -> str:
        seen.append(query(db.session))
        return ""

    with serve(app, threads=2) as site, ThreadPoolExecutor(2) as clients:
        list(clients.map(site.post, ["/", "/"]))
    with app.app_context():
        db.engine.dispose()
    return max(seen)


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill_all, naive=naive, ways=[way_requests])
