from running import new_session, run
from sqlalchemy import ForeignKey, String, select
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


# region setup
class Base(DeclarativeBase):
    pass


def about(one: Base, kind: type) -> tuple:
    return one.name, isinstance(one, kind), getattr(one, "budget", None)


# endregion


# region naive
class Worker(Base):
    __tablename__ = "worker"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(50))


class Foreman(Worker):
    budget: Mapped[int | None]


async def naive() -> list:
    async with new_session.begin() as session:
        session.add_all([Worker(name="Ada"), Foreman(name="Eve", budget=9)])
    async with new_session() as session:
        staff = await session.scalars(select(Worker).order_by(Worker.name))
        return [about(one, Foreman) for one in staff]


# endregion


# region
class Employee(Base):
    __tablename__ = "employee"
    __mapper_args__ = {"polymorphic_on": "job", "polymorphic_identity": "staff"}

    id: Mapped[int] = mapped_column(primary_key=True)
    job: Mapped[str] = mapped_column(String(10))
    name: Mapped[str] = mapped_column(String(50))


class Manager(Employee):
    __tablename__ = "manager"
    __mapper_args__ = {
        "polymorphic_identity": "manager",
        "polymorphic_load": "inline",
    }
    id: Mapped[int] = mapped_column(ForeignKey(Employee.id), primary_key=True)
    budget: Mapped[int]


async def task() -> list:
    async with new_session.begin() as session:
        session.add_all([Employee(name="Ada"), Manager(name="Eve", budget=9)])
    async with new_session() as session:
        staff = await session.scalars(select(Employee).order_by(Employee.name))
        return [about(one, Manager) for one in staff]


# endregion


# region way_single
class Member(Base):
    __tablename__ = "member"
    __mapper_args__ = {
        "polymorphic_on": "kind",
        "polymorphic_identity": "member",
    }
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(10))
    name: Mapped[str] = mapped_column(String(50))


class Leader(Member):
    __mapper_args__ = {
        "polymorphic_identity": "leader",
        "polymorphic_load": "inline",
    }
    budget: Mapped[int | None]


async def way_single() -> list:
    async with new_session.begin() as session:
        session.add_all([Member(name="Ada"), Leader(name="Eve", budget=9)])
    async with new_session() as session:
        staff = await session.scalars(select(Member).order_by(Member.name))
        return [about(one, Leader) for one in staff]


# endregion

if __name__ == "__main__":
    run(task, Base, naive=naive, ways=[way_single])
