from models import Base, Book, fill
from running_sync import new_session, run
from sqlalchemy import CursorResult, select, update

# region setup
in_stock = select(Book.title, Book.stock).where(Book.id.in_([11, 12, 13]))


class SoldOut(Exception):
    pass


# endregion


# region naive
def sell_naively(*ids: int) -> None:
    with new_session() as session:
        for id in ids:
            one = update(Book).where(Book.id == id, Book.stock > 0)
            sold = session.execute(one.values(stock=Book.stock - 1))
            assert isinstance(sold, CursorResult)
            if not sold.rowcount:
                raise SoldOut(id)
            session.commit()


def naive() -> list[tuple[str, int]]:
    sell_naively(11, 13)
    try:
        sell_naively(13, 12)
    except SoldOut as error:
        print("Sold out:", error)
    with new_session() as session:
        books = session.execute(in_stock.order_by(Book.id))
        return [(title, stock) for title, stock in books]


# endregion


# region
def sell(*ids: int) -> None:
    with new_session.begin() as session:
        for id in ids:
            one = update(Book).where(Book.id == id, Book.stock > 0)
            sold = session.execute(one.values(stock=Book.stock - 1))
            assert isinstance(sold, CursorResult)
            if not sold.rowcount:
                raise SoldOut(id)


def task() -> list[tuple[str, int]]:
    sell(11, 13)
    try:
        sell(13, 12)
    except SoldOut as error:
        print("Sold out:", error)
    with new_session() as session:
        books = session.execute(in_stock.order_by(Book.id))
        return [(title, stock) for title, stock in books]


# endregion


# region way_commit
def sell_and_commit(*ids: int) -> None:
    with new_session() as session:  # Its end rolls back what is left.
        for id in ids:
            one = update(Book).where(Book.id == id, Book.stock > 0)
            sold = session.execute(one.values(stock=Book.stock - 1))
            assert isinstance(sold, CursorResult)
            if not sold.rowcount:
                raise SoldOut(id)
        session.commit()


def way_commit() -> list[tuple[str, int]]:
    sell_and_commit(11, 13)
    try:
        sell_and_commit(13, 12)
    except SoldOut as error:
        print("Sold out:", error)
    with new_session() as session:
        books = session.execute(in_stock.order_by(Book.id))
        return [(title, stock) for title, stock in books]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive, ways=[way_commit])
