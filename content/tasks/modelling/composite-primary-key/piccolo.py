from engine import DB
from piccolo.columns import Integer, Varchar
from piccolo.table import Table, create_db_tables
from running import run


# region
class OrderLine(Table, db=DB):
    order_number = Integer(primary_key=True)
    position = Integer(primary_key=True)
    title = Varchar(length=200)
    quantity = Integer()


async def task() -> list[str | int]:
    await create_db_tables(OrderLine)
    await OrderLine.insert(
        OrderLine(order_number=1001, position=1, title="Kindred", quantity=1),
        OrderLine(order_number=1001, position=2, title="Solaris", quantity=2),
        OrderLine(order_number=1002, position=1, title="Mort", quantity=1),
    )
    line = await OrderLine.objects().get(
        (OrderLine.order_number == 1001) & (OrderLine.position == 2)
    )
    assert line is not None
    return [line.title, line.quantity]


# endregion

if __name__ == "__main__":
    run(task, [OrderLine], create=False)
