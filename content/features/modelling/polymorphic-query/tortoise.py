from running import run
from tortoise import fields
from tortoise.models import Model


# region
class Payment(Model):
    id = fields.IntField(primary_key=True)
    amount = fields.IntField()


class Card(Model):
    payment = fields.OneToOneField("models.Payment", related_name="card")


class Invoice(Model):
    payment = fields.OneToOneField("models.Payment", related_name="invoice")


async def task() -> list[tuple[str, int]]:
    await Card.create(payment=await Payment.create(amount=20))
    await Invoice.create(payment=await Payment.create(amount=30))
    rows = Payment.all().select_related("card", "invoice").order_by("amount")
    payments = [(row.card or row.invoice, row.amount) for row in await rows]
    return [(type(kind).__name__, amount) for kind, amount in payments]


# endregion

if __name__ == "__main__":
    run(task, [Payment, Card, Invoice])
