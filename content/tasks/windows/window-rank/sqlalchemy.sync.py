from models import Base, Book, fill
from running_sync import new_session, run
from sqlalchemy import func, select


# region
def task() -> list[tuple[str, int, int]]:
    place = func.rank().over(
        partition_by=Book.author_id, order_by=Book.price.desc()
    )
    total = func.sum(Book.stock).over(
        partition_by=Book.author_id, order_by=Book.year
    )
    with new_session() as session:
        rows = session.execute(
            select(Book.title, place, total).order_by(Book.author_id, Book.year)
        )
        # MariaDB's sum of integers is a decimal.
        return [(title, place, int(total)) for title, place, total in rows]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
