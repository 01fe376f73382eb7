from models import Base, Book, fill
from running_sync import new_session, run
from sqlalchemy import select, text


# region naive
def naive() -> tuple[int, int]:
    # Two sessions, two objects.
    with new_session() as one, new_session() as two:
        mine, yours = one.get_one(Book, 7), two.get_one(Book, 7)
        assert mine is not yours
        mine.stock = 12
        one.commit()
        yours.year = 1970
        two.commit()
    with new_session() as session:
        solaris = session.get_one(Book, 7)
        return solaris.year, solaris.stock


# endregion


# region
def task() -> tuple[int, int]:
    by_author = select(Book).where(Book.author_id == 4).order_by(Book.id)
    with new_session.begin() as session:
        mine = session.get_one(Book, 7)
        yours = session.scalars(by_author).all()[0]
        assert mine is yours
        mine.stock = 12
        yours.year = 1970
    with new_session() as session:
        solaris = session.get_one(Book, 7)
        return solaris.year, solaris.stock


# endregion


# region way_populate_existing
def way_populate_existing() -> tuple[int, int]:
    solaris = select(Book).where(Book.id == 7)
    fresh = solaris.execution_options(populate_existing=True)
    with new_session.begin() as session:
        mine = session.scalars(solaris).one()
        mine.year = 1970
        # Behind the session
        session.execute(text("UPDATE book SET stock = 12 WHERE id = 7"))
        again = session.scalars(solaris).one()
        assert again.stock == 6
        again = session.scalars(fresh).one()
        return again.year, again.stock


# endregion


# region way_attached
def way_attached() -> tuple[int, int]:
    with new_session() as one, new_session() as two:
        solaris = one.get_one(Book, 7)
        solaris.stock = 12
        two.add(solaris)
        two.commit()
        return solaris.year, solaris.stock


# endregion

if __name__ == "__main__":
    run(
        task,
        Base,
        fill=fill,
        naive=naive,
        ways=[way_populate_existing, way_attached],
    )
