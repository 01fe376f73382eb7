from contextlib import suppress

from asgiref.sync import sync_to_async
from django.db import IntegrityError, connection, models
from running import run


# region setup
class Line(models.Model):
    pk = models.CompositePrimaryKey("number", "position")
    number = models.IntegerField()
    position = models.IntegerField()
    title = models.CharField(max_length=50)

    class Meta:
        db_table = "line"


@sync_to_async
def create_tables():  # In a project, a migration does this, with RunSQL.
    with connection.schema_editor() as editor:
        editor.create_model(Line)
        editor.execute(TABLE)


KEY = ["number", "position"]
# endregion


# region
class Shipment(models.Model):
    id = models.IntegerField(primary_key=True)
    number, position = models.IntegerField(), models.IntegerField()
    line = models.ForeignObject(Line, models.DO_NOTHING, KEY, KEY)

    class Meta:
        db_table = "shipment"
        managed = False


TABLE = """CREATE TABLE shipment (
    id INTEGER PRIMARY KEY, number INTEGER, position INTEGER,
    FOREIGN KEY (number, position) REFERENCES line (number, position))"""


async def task():
    await create_tables()
    await Line.objects.acreate(number=1001, position=2, title="Solaris")
    for key, position in ((1, 2), (2, 9)):  # There is no line 9.
        shipment = Shipment(id=key, number=1001, position=position)
        with suppress(IntegrityError):
            await shipment.asave(force_insert=True)
    shipment = await Shipment.objects.select_related("line").aget()
    return [(shipment.line.title, shipment.line.position)]


# endregion

if __name__ == "__main__":
    run(task, [Line, Shipment], create=False)
