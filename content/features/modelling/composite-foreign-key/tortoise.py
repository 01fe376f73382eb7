from running import run
from tortoise import fields
from tortoise.models import Model


# region
class Line(Model):
    id = fields.IntField(primary_key=True)
    number = fields.IntField()
    position = fields.IntField()
    title = fields.CharField(max_length=50)

    class Meta:
        unique_together = (("number", "position"),)


class Remark(Model):
    id = fields.IntField(primary_key=True)
    line: fields.ForeignKeyRelation[Line] = fields.ForeignKeyField(
        "models.Line", to_field=("number", "position")
    )
    text = fields.CharField(max_length=50)


async def task() -> list[tuple[str, int, str]]:
    line = await Line.create(number=1001, position=2, title="Solaris")
    await Remark.create(line=line, text="in stock")
    remarks = await Remark.all().select_related("line")
    return [(r.line.title, r.line.position, r.text) for r in remarks]


# endregion

if __name__ == "__main__":
    run(task, [Line, Remark])
