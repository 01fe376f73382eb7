from contextlib import suppress

from models import Base, Tag, fill
from running_sync import new_session, run
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError


# region naive
def naive() -> list[str]:
    with new_session.begin() as session:
        session.add(Tag(name="essays"))
        session.flush()
        with suppress(IntegrityError):  # There is a tag of that name.
            session.add(Tag(name="fantasy"))
            session.flush()
    with new_session() as session:
        # The shop had four tags before.
        tags = select(Tag.name).where(Tag.id > 4).order_by(Tag.name)
        return list(session.scalars(tags))


# endregion


# region
def task() -> list[str]:
    with new_session.begin() as session:
        session.add(Tag(name="essays"))
        session.flush()
        with suppress(IntegrityError):  # There is a tag of that name.
            with session.begin_nested():
                session.add(Tag(name="fantasy"))
    with new_session() as session:
        # The shop had four tags before.
        tags = select(Tag.name).where(Tag.id > 4).order_by(Tag.name)
        return list(session.scalars(tags))


# endregion


# region way_commit
def way_commit() -> None:
    with new_session() as session:
        session.add(Tag(name="essays"))
        session.flush()
        with suppress(IntegrityError):  # There is a tag of that name.
            session.add(Tag(name="fantasy"))
            session.flush()
        session.commit()


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive, ways=[way_commit])
