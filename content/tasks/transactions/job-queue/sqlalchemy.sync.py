from running_sync import new_session, run
from sqlalchemy import String, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


# region setup
class Base(DeclarativeBase):
    pass


class Job(Base):
    __tablename__ = "job"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(50))
    done: Mapped[bool] = mapped_column(default=False)


def fill(session: Session) -> None:
    names = ["send mail", "print label", "resize cover"]
    session.add_all(Job(id=id, name=name) for id, name in enumerate(names, 1))


def names_left() -> list[str]:
    with new_session() as session:
        left = select(Job.name).where(~Job.done).order_by(Job.id)
        return list(session.scalars(left))


# endregion


# region naive
def take_naively(session: Session) -> Job:
    free = select(Job).where(~Job.done).order_by(Job.id).limit(1)
    return session.scalars(free).one()


def naive() -> list[str]:
    with new_session.begin() as first:
        mine = take_naively(first)
        with new_session.begin() as second:
            theirs = take_naively(second)
            names = [mine.name, theirs.name]
            theirs.done = True
        mine.done = True
    return [*names, *names_left()]


# endregion


# region
def take(session: Session) -> Job | None:
    free = select(Job).where(~Job.done).order_by(Job.id).limit(1)
    return session.scalar(free.with_for_update(skip_locked=True))


def task() -> list[str]:
    with new_session.begin() as first:
        mine = take(first)
        with new_session.begin() as second:
            theirs = take(second)
            assert mine and theirs  # None where there is no free job.
            names = [mine.name, theirs.name]
            theirs.done = True
        mine.done = True
    return [*names, *names_left()]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
