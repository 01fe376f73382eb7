from django.db import models
from running import run


# region
class Payment(models.Model):
    amount = models.IntegerField()

    @property
    def as_its_kind(self):
        kinds = ("card", "invoice")
        return next(
            getattr(self, kind) for kind in kinds if hasattr(self, kind)
        )


class Card(Payment):
    pass


class Invoice(Payment):
    pass


async def task():
    await Card.objects.acreate(amount=20)
    await Invoice.objects.acreate(amount=30)
    rows = Payment.objects.select_related("card", "invoice").order_by("amount")
    payments = [row.as_its_kind async for row in rows]
    return [(type(p).__name__, p.amount) for p in payments]


# endregion

if __name__ == "__main__":
    run(task, [Payment, Card, Invoice])
