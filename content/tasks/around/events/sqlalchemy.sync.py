from running_sync import new_session, run
from sqlalchemy import Dialect, String, event, insert, select, update
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator


# region setup
class Base(DeclarativeBase):
    pass


# endregion


# region naive
class Subscriber(Base):
    __tablename__ = "subscriber"
    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str] = mapped_column(String(100))


@event.listens_for(Subscriber, "before_insert")
@event.listens_for(Subscriber, "before_update")
def lower_email(mapper, connection, subscriber: Subscriber) -> None:
    subscriber.email = subscriber.email.lower()


def naive() -> list[str]:
    ada = Subscriber.email == "ada@example.com"
    emails = select(Subscriber.email).order_by(Subscriber.id)
    with new_session() as session:
        session.add(Subscriber(email="Ada@Example.com"))
        session.flush()
        saved = list(session.scalars(emails))
        change = update(Subscriber).where(ada).values(email="Ada@Example.org")
        session.execute(change)
        session.execute(insert(Subscriber), [{"email": "Lem@Example.com"}])
        return [*saved, *session.scalars(emails)]


# endregion


# region
class LowerCase(TypeDecorator[str]):
    impl = String
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect):
        return value and value.lower()


class Customer(Base):
    __tablename__ = "customer"
    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str] = mapped_column(LowerCase(100))


def task() -> list[str]:
    ada = Customer.email == "ADA@Example.com"
    emails = select(Customer.email).order_by(Customer.id)
    with new_session() as session:
        session.add(Customer(email="Ada@Example.com"))
        session.flush()
        saved = list(session.scalars(emails))
        change = update(Customer).where(ada).values(email="Ada@Example.org")
        session.execute(change)
        session.execute(insert(Customer), [{"email": "Lem@Example.com"}])
        return [*saved, *session.scalars(emails)]


# endregion

if __name__ == "__main__":
    run(task, Base, naive=naive)
