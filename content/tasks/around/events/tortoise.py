from running import run
from tortoise import fields
from tortoise.models import Model
from tortoise.signals import pre_save


# region naive
class Subscriber(Model):
    id = fields.IntField(primary_key=True)
    email = fields.CharField(max_length=100)


@pre_save(Subscriber)
async def lower_email(sender, subscriber: Subscriber, db, fields) -> None:
    subscriber.email = subscriber.email.lower()


async def naive() -> list[str]:
    await Subscriber.create(email="Ada@Example.com")
    emails = Subscriber.all().order_by("id").values_list("email", flat=True)
    saved = await emails
    ada = Subscriber.filter(email="ada@example.com")
    await ada.update(email="Ada@Example.org")
    await Subscriber.bulk_create([Subscriber(email="Lem@Example.com")])
    return [*saved, *await emails]


# endregion


# region
class LowerCaseField(fields.CharField):
    def to_db_value(self, value: str | None, instance) -> str | None:
        value = super().to_db_value(value, instance)
        return value and value.lower()


class Customer(Model):
    id = fields.IntField(primary_key=True)
    email = LowerCaseField(max_length=100)


async def task() -> list[str]:
    await Customer.create(email="Ada@Example.com")
    emails = Customer.all().order_by("id").values_list("email", flat=True)
    saved = await emails
    ada = Customer.filter(email="ADA@Example.com")
    await ada.update(email="Ada@Example.org")
    await Customer.bulk_create([Customer(email="Lem@Example.com")])
    return [*saved, *await emails]


# endregion

if __name__ == "__main__":
    run(task, [Subscriber, Customer], naive=naive)
