from asgiref.sync import sync_to_async
from django.db import connection, models
from running import run


# region setup
class Binding(models.TextChoices):
    PAPERBACK = "paperback"
    HARDBACK = "hardback"


@sync_to_async
def type_of_column():
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_typeof(binding)::text, "
            "enum_range(binding)::text[] FROM item"
        )
        return cursor.fetchone()


# endregion


# region
class BindingField(models.CharField):
    def db_type(self, connection):
        return "binding"


class Item(models.Model):
    title = models.CharField(max_length=50)
    binding = BindingField(choices=Binding)

    class Meta:
        db_table = "item"


@sync_to_async
def create():  # In a project, migrations do this, the type by RunSQL.
    with connection.schema_editor() as editor:
        editor.execute("CREATE TYPE binding AS ENUM ('paperback', 'hardback')")
        editor.create_model(Item)


async def task():
    await create()
    await Item.objects.acreate(title="Mort", binding=Binding.PAPERBACK)
    paperbacks = Item.objects.filter(binding=Binding.PAPERBACK)
    return [[item.title async for item in paperbacks], *await type_of_column()]


# endregion

if __name__ == "__main__":
    run(task, [Item], create=False)
