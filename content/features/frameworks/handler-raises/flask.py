from decimal import Decimal

from models import Book, db
from running import app, client, run
from sqlalchemy import select

# region
seen = []


@app.post("/sell")
def sell():
    book = db.session.scalars(select(Book).filter_by(title="Mort")).one()
    book.price = Decimal("1.00")
    seen.append(db.session.scalar(select(Book.price).filter_by(title="Mort")))
    raise RuntimeError("the printer is on fire")


def task():
    answer = client.post("/sell")
    with app.app_context():
        price = db.session.scalar(select(Book.price).filter_by(title="Mort"))
    return answer.status_code, *seen, price


# endregion

if __name__ == "__main__":
    run(task)
