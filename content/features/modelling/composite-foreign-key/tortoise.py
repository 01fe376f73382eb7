from contextlib import suppress

from running import run
from tortoise import Tortoise, fields, get_connection
from tortoise.exceptions import IntegrityError
from tortoise.models import Model


# region setup
class Line(Model):
    id = fields.IntField(primary_key=True)
    number = fields.IntField()
    position = fields.IntField()
    title = fields.CharField(max_length=50)

    class Meta:
        unique_together = (("number", "position"),)


class Shipment(Model):
    id = fields.IntField(primary_key=True, generated=False)
    number = fields.IntField()
    position = fields.IntField()


# endregion

# region
TABLE = """
    CREATE TABLE shipment (
        id INTEGER PRIMARY KEY, number INTEGER, position INTEGER,
        FOREIGN KEY (number, position) REFERENCES line (number, position)
    )
"""


async def task() -> list[tuple[str, int]]:
    await Tortoise.generate_schemas()
    connection = get_connection("default")
    # It has no such key.
    await connection.execute_script("DROP TABLE shipment")
    await connection.execute_script(TABLE)
    await Line.create(number=1001, position=2, title="Solaris")
    await Shipment.create(id=1, number=1001, position=2)
    with suppress(IntegrityError):
        await Shipment.create(id=2, number=1001, position=9)  # No such line.
    shipment = await Shipment.get()
    line = await Line.get(number=shipment.number, position=shipment.position)
    return [(line.title, line.position)]


# endregion

if __name__ == "__main__":
    run(task, [Line, Shipment], create=False)
