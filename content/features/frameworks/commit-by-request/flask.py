from decimal import Decimal

from models import Book, db
from running import app, client, run
from sqlalchemy import select


# region
@app.after_request
def commit(response):
    if response.status_code < 400:
        db.session.commit()
    return response


@app.post("/sell")
def sell():
    book = db.session.scalars(select(Book).filter_by(title="Mort")).one()
    book.price = Decimal("1.00")
    return "sold"


def task():
    answer = client.post("/sell")
    with app.app_context():
        price = db.session.scalar(select(Book.price).filter_by(title="Mort"))
    return answer.status_code, price


# endregion

if __name__ == "__main__":
    run(task)
