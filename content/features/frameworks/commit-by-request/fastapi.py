from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated

from fastapi import Depends
from models import Book
from running import app, client, engine, run
from sqlmodel import Session, select


# region
def get_session() -> Iterator[Session]:
    with Session(engine) as session, session.begin():
        yield session


@app.post("/sell")
def sell(session: Annotated[Session, Depends(get_session)]) -> str:
    book = session.exec(select(Book).where(Book.title == "Mort")).one()
    book.price = Decimal("1.00")
    return "sold"


def task():
    answer = client.post("/sell")
    with Session(engine) as session:
        price = session.exec(
            select(Book.price).where(Book.title == "Mort")
        ).one()
    return answer.status_code, price


# endregion

if __name__ == "__main__":
    run(task)
