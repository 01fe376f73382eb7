from engine import DB
from piccolo.columns import Integer, Serial, Varchar
from piccolo.table import Table
from running import run


# region
class Payment(Table, db=DB):
    id: Serial
    kind = Varchar(length=10)
    amount = Integer()


class Card(Payment, db=DB, tablename="payment"): ...


class Invoice(Payment, db=DB, tablename="payment"): ...


KINDS = {"card": Card, "invoice": Invoice}


async def task() -> list[tuple[str, int]]:
    await Card(kind="card", amount=20).save()
    await Invoice(kind="invoice", amount=30).save()
    rows = await Payment.select().order_by(Payment.amount)
    payments = [KINDS[row["kind"]](**row, _exists_in_db=True) for row in rows]
    return [(type(p).__name__, p.amount) for p in payments]


# endregion

if __name__ == "__main__":
    run(task, [Payment])
