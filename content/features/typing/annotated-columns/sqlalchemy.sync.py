from running_sync import engine, new_session, run
from sqlalchemy import String, select
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


# region
class Base(DeclarativeBase):
    type_annotation_map = {str: String(200)}


class Work(Base):
    __tablename__ = "work"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    year: Mapped[int]
    country: Mapped[str | None]


def task() -> list[tuple[str, int, str | None]]:
    Base.metadata.create_all(engine)
    with new_session.begin() as session:
        session.add(Work(title="Mort", year=1987, country="GB"))
        session.add(Work(title="The Odyssey", year=-750))
    with new_session() as session:
        works = select(Work.title, Work.year, Work.country).order_by(Work.title)
        return [tuple(row) for row in session.execute(works)]


# endregion

if __name__ == "__main__":
    run(task, Base, create=False)
