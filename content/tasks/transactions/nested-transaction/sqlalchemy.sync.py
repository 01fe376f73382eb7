from models import Base, Tag, fill
from running_sync import new_session, run
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError


# region naive
def naive() -> list[str]:
    with new_session.begin() as session:
        for name in ["essays", "fantasy", "poetry"]:
            try:
                session.add(Tag(name=f"new {name}"))
                session.flush()
                session.add(Tag(name=name))
                session.flush()
            except IntegrityError:
                print(f"{name} is taken")
    with new_session() as session:
        # The shop had four tags before.
        tags = select(Tag.name).where(Tag.id > 4).order_by(Tag.name)
        return list(session.scalars(tags))


# endregion


# region
def task() -> list[str]:
    with new_session.begin() as session:
        for name in ["essays", "fantasy", "poetry"]:
            try:
                with session.begin_nested():
                    session.add(Tag(name=f"new {name}"))
                    session.flush()
                    session.add(Tag(name=name))
            except IntegrityError:
                print(f"{name} is taken")
    with new_session() as session:
        # The shop had four tags before.
        tags = select(Tag.name).where(Tag.id > 4).order_by(Tag.name)
        return list(session.scalars(tags))


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
