from asgiref.sync import sync_to_async
from django.db import connection, models
from running import run


# region
class Item(models.Model):
    title = models.CharField(max_length=50)

    class Meta:
        db_table = '"archive"."item"'


@sync_to_async
def create_table():  # In a project, migrations do this.
    with connection.schema_editor() as editor:
        editor.execute("CREATE SCHEMA archive")
        editor.create_model(Item)


async def task():
    await create_table()
    await Item.objects.acreate(title="Kindred")
    return [item.title async for item in Item.objects.all()]


# endregion

if __name__ == "__main__":
    run(task, [Item], create=False)
