from running_sync import new_session, run
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column
from sqlalchemy.orm.exc import StaleDataError


# region setup
class Base(DeclarativeBase):
    pass


def fill(session: Session) -> None:
    session.add(Item(stock=6))


# endregion


# region
class Item(Base):
    __tablename__ = "item"

    id: Mapped[int] = mapped_column(primary_key=True)
    stock: Mapped[int]
    version: Mapped[int] = mapped_column()
    __mapper_args__ = {"version_id_col": version}


def save(session: Session) -> str:
    try:
        session.commit()
    except StaleDataError:
        return "refused"
    return "saved"


def task() -> list[str | int]:
    with new_session() as mine, new_session() as theirs:
        my_item = mine.get_one(Item, 1)
        their_item = theirs.get_one(Item, 1)
        their_item.stock, my_item.stock = 5, 4
        answers = [save(theirs), save(mine)]
        theirs.refresh(their_item)
        return [*answers, their_item.stock, their_item.version]


# endregion


# region way_uncaught
def way_uncaught() -> None:
    with new_session() as mine, new_session() as theirs:
        my_item = mine.get_one(Item, 1)
        their_item = theirs.get_one(Item, 1)
        their_item.stock, my_item.stock = 5, 4
        theirs.commit()
        mine.commit()


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, ways=[way_uncaught])
