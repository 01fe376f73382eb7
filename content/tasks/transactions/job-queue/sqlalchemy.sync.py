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


# endregion


# region
def take(session: Session) -> Job:
    free = select(Job).where(~Job.done).order_by(Job.id).limit(1)
    jobs = session.scalars(free.with_for_update(skip_locked=True))
    return jobs.one()


def task() -> list[str]:
    with new_session.begin() as first:
        mine = take(first)
        with new_session.begin() as second:
            theirs = take(second)
            names = [mine.name, theirs.name]
            theirs.done = True
        mine.done = True
    with new_session() as session:
        left = session.scalars(select(Job.name).where(~Job.done))
        return [*names, *left]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
