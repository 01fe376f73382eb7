from collections.abc import Sequence

from engine import DB
from piccolo.columns import Column, Serial, Varchar
from piccolo.table import Table
from running import run


# region naive
class Subscriber(Table, db=DB):
    id: Serial
    email = Varchar(length=100)

    def save(self, columns: Sequence[Column | str] | None = None):
        self.email = self.email.lower()
        return super().save(columns)


async def naive() -> list[str]:
    await Subscriber(email="Ada@Example.com").save()
    emails = Subscriber.select(Subscriber.email).order_by(Subscriber.id)
    saved = await emails.output(as_list=True)
    ada = Subscriber.email == "ada@example.com"
    await Subscriber.update({Subscriber.email: "Ada@Example.org"}).where(ada)
    await Subscriber.insert(Subscriber(email="Lem@Example.com"))
    return [*saved, *await emails.output(as_list=True)]


# endregion


# region
class LowerCase(Varchar):
    def __set__(self, obj: Table, value: str | None) -> None:
        obj.__dict__[self._meta.name] = value and value.lower()

    @property
    def column_type(self) -> str:
        return f"VARCHAR({self.length})"


class Customer(Table, db=DB):
    id: Serial
    email = LowerCase(length=100)


async def task() -> list[str]:
    await Customer(email="Ada@Example.com").save()
    emails = Customer.select(Customer.email).order_by(Customer.id)
    saved = await emails.output(as_list=True)
    ada = Customer.email == "ADA@Example.com".lower()
    email = "Ada@Example.org".lower()  # No column sees what update() is given.
    await Customer.update({Customer.email: email}).where(ada)
    await Customer.insert(Customer(email="Lem@Example.com"))
    return [*saved, *await emails.output(as_list=True)]


# endregion

if __name__ == "__main__":
    run(task, [Subscriber, Customer], naive=naive)
