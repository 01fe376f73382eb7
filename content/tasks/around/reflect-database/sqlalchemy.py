from pathlib import Path

from generated import use
from legacy import DROPPED, LEGACY
from running import engine, new_session, run
from sqlacodegen.generators import DeclarativeGenerator
from sqlalchemy import Connection, MetaData, select
from sqlalchemy.ext.automap import automap_base
from sqlalchemy.orm import DeclarativeBase, Session


# region setup
class Base(DeclarativeBase):
    pass


def fill(session: Session):
    if not Path("models.py").exists():
        for statement in [*DROPPED, *LEGACY]:
            session.connection().exec_driver_sql(statement)
        generate(session.connection())


def customers(session: Session, Order):
    return [
        [
            order.customer,
            [
                [line.product.title, line.quantity]
                for line in by_number(order.order_line_collection)
            ],
        ]
        for order in session.scalars(select(Order).order_by(Order.id))
    ]


def by_number(lines):
    return sorted(lines, key=lambda line: line.line_no)


def orders(session: Session, models):
    view = models.t_order_total
    query = (
        select(models.Order, view.c.total)
        .join(view, view.c.order_id == models.Order.id)
        .order_by(models.Order.id)
    )
    return [
        [
            order.customer,
            order.status.value,
            order.details["gift"],
            [
                [line.product.title, line.quantity]
                for line in by_number(order.order_line)
            ],
            f"{total:.2f}",
        ]
        for order, total in session.execute(query)
    ]


# endregion


# region naive
async def naive():
    models = use(Path("models.py").read_text(), "naive")
    async with new_session() as session:
        return await session.run_sync(orders, models)


# endregion


# region way_automap
async def way_automap():
    reflected = automap_base()
    async with engine.connect() as connection:
        await connection.run_sync(
            lambda sync: reflected.prepare(autoload_with=sync)
        )
    async with new_session() as session:
        return await session.run_sync(customers, reflected.classes.order)


# endregion


# region
def generate(connection: Connection):
    # sqlacodegen mysql+pymysql://… --outfile models.py
    metadata = MetaData()
    metadata.reflect(connection, views=True)
    generator = DeclarativeGenerator(metadata, connection, [])
    Path("models.py").write_text(generator.generate())


# On MariaDB, where a JSON column is a LONGTEXT with a check.
EDITS = {
    "LONGTEXT(charset='utf8mb4', collation='utf8mb4_bin')": "JSON",
    "LONGTEXT": "JSON",
}


async def task():
    code = Path("models.py").read_text()
    for old, new in EDITS.items():
        code = code.replace(old, new)
    models = use(code, "task")
    async with new_session() as session:
        return await session.run_sync(orders, models)


# endregion

if __name__ == "__main__":
    run(
        task,
        Base,
        create=False,
        fill=fill,
        naive=naive,
        ways=[way_automap],
    )
