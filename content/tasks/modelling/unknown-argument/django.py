from contextlib import suppress

from django.db import models
from running import run


# region setup
class Writer(models.Model):
    name = models.CharField(max_length=100)
    country = models.CharField(max_length=2, null=True)


# endregion


# region naive
async def naive():
    await Writer.objects.acreate(name="Octavia E. Butler", contry="US")
    writers = Writer.objects.order_by("id")
    return [(writer.name, writer.country) async for writer in writers]


# endregion


# region
async def task():
    with suppress(TypeError):
        await Writer.objects.acreate(name="Octavia E. Butler", contry="US")
    await Writer.objects.acreate(name="Octavia E. Butler", country="US")
    writers = Writer.objects.order_by("id")
    return [(writer.name, writer.country) async for writer in writers]


# endregion

if __name__ == "__main__":
    run(task, [Writer], naive=naive)
