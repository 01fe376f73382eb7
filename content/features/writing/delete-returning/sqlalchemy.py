from running import new_session, run
from sqlalchemy import String, delete
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


# region setup
class Base(DeclarativeBase):
    pass


class Job(Base):
    __tablename__ = "job"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(50))
    tries: Mapped[int]


def fill(session: Session) -> None:
    jobs = [
        ("Print the labels", 0),
        ("Order the books", 3),
        ("Send the parcel", 0),
    ]
    session.add_all(Job(name=name, tries=tries) for name, tries in jobs)


# endregion


# region
async def task() -> list[str]:
    taken = delete(Job).where(Job.tries == 0).returning(Job.name)
    async with new_session.begin() as session:
        return list(await session.scalars(taken))


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
