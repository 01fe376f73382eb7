from models import Base, Book, fill
from running_sync import new_session, run
from sqlalchemy import CursorResult, select, update


# region naive
def naive() -> tuple[int, int]:
    with new_session.begin() as session:
        mort = session.get_one(Book, 11)
        changed = session.execute(
            update(Book).where(Book.author_id == 7).values(stock=Book.stock + 5)
        )
        assert isinstance(changed, CursorResult)
        return changed.rowcount, mort.stock


# endregion


# region
def task() -> tuple[int, int]:
    with new_session.begin() as session:
        mort = session.get_one(Book, 11)
        changed = session.execute(
            update(Book).where(Book.author_id == 7).values(stock=Book.stock + 5)
        )
        session.refresh(mort, ["stock"])
        assert isinstance(changed, CursorResult)
        return changed.rowcount, mort.stock


# endregion


# region way_another_writer
def way_another_writer() -> list[int | None]:
    with new_session.begin() as session:
        mort = session.get_one(Book, 11)  # 9
        with new_session.begin() as another:
            another.execute(update(Book).where(Book.id == 11).values(stock=20))
        session.execute(
            update(Book).where(Book.author_id == 7).values(stock=Book.stock + 5)
        )
        stock = select(Book.stock).where(Book.id == 11)
        return [mort.stock, session.scalar(stock)]


# endregion

if __name__ == "__main__":
    run(
        task,
        Base,
        fill=fill,
        naive=naive,
        ways=[way_another_writer],
    )
