from asgiref.sync import sync_to_async
from django.core.management import call_command
from django.db import models
from running import run


# region
class Line(models.Model):
    pk = models.CompositePrimaryKey("number", "position")
    number = models.IntegerField()
    position = models.IntegerField()
    title = models.CharField(max_length=50)


class Remark(models.Model):
    line = models.ForeignKey(Line, models.CASCADE)
    text = models.CharField(max_length=50)


async def task():
    await sync_to_async(call_command)("check")  # As every command of manage.py does.
    line = await Line.objects.acreate(number=1001, position=2, title="Solaris")
    await Remark.objects.acreate(line=line, text="in stock")
    remarks = Remark.objects.select_related("line")
    return [(r.line.title, r.line.position, r.text) async for r in remarks]


# endregion

if __name__ == "__main__":
    run(task, [], create=False)
