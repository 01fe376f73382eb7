from running import run
from tortoise import fields
from tortoise.models import Model


# region
class OrderLine(Model):
    order_number = fields.IntField(primary_key=True, generated=False)
    position = fields.IntField(primary_key=True, generated=False)
    title = fields.CharField(max_length=200)
    quantity = fields.IntField()


async def task() -> list[str | int]:
    await OrderLine.bulk_create(
        [
            OrderLine(
                order_number=1001, position=1, title="Kindred", quantity=1
            ),
            OrderLine(
                order_number=1001, position=2, title="Solaris", quantity=2
            ),
            OrderLine(order_number=1002, position=1, title="Mort", quantity=1),
        ]
    )
    line = await OrderLine.get(order_number=1001, position=2)
    return [line.title, line.quantity]


# endregion

if __name__ == "__main__":
    run(task, [OrderLine])
