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


class Remark(Model):
    id = fields.IntField(primary_key=True, generated=False)
    number = fields.IntField()
    position = fields.IntField()
    text = fields.CharField(max_length=50)


# endregion

# region
TABLE = """
    CREATE TABLE remark (
        id INTEGER PRIMARY KEY, number INTEGER, position INTEGER,
        text VARCHAR(50),
        FOREIGN KEY (number, position) REFERENCES line (number, position)
    )
"""


async def task() -> list[tuple[str, int, str]]:
    await Tortoise.generate_schemas()
    connection = get_connection("default")
    await connection.execute_script("DROP TABLE remark")  # It has no such key.
    await connection.execute_script(TABLE)
    await Line.create(number=1001, position=2, title="Solaris")
    await Remark.create(id=1, number=1001, position=2, text="in stock")
    with suppress(IntegrityError):
        await Remark.create(id=2, number=1001, position=9, text="no such line")
    remark = await Remark.get()
    line = await Line.get(number=remark.number, position=remark.position)
    return [(line.title, line.position, remark.text)]


# endregion

if __name__ == "__main__":
    run(task, [Line, Remark], create=False)
