from asgiref.sync import sync_to_async
from django.db import connection, models
from django.db.models.functions import Lower
from running import run


# region setup
@sync_to_async
def definition(index):
    """Ask the database how the index is defined."""
    catalogue = {
        "sqlite": f"SELECT sql FROM sqlite_master WHERE name = '{index}'",
        "postgresql": (
            f"SELECT indexdef FROM pg_indexes WHERE indexname = '{index}'"
        ),
    }
    with connection.cursor() as cursor:
        cursor.execute(catalogue[connection.vendor])
        return next(iter(cursor.fetchone() or [""]))


# endregion


# region
class Item(models.Model):
    title = models.CharField(max_length=50)

    class Meta:
        indexes = [models.Index(Lower("title"), name="title_lower")]


@sync_to_async
def create_table():  # In a project, migrations do this.
    with connection.schema_editor() as editor:
        editor.create_model(Item)


async def task():
    await create_table()
    return "lower(" in (await definition("title_lower")).lower()


# endregion

if __name__ == "__main__":
    run(task, [Item], create=False)
