from asgiref.sync import sync_to_async
from django.db import connection, models
from django.db.models import Q
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
    stock = models.IntegerField()

    class Meta:
        indexes = [
            models.Index(
                fields=["title"], condition=Q(stock=0), name="sold_out"
            ),
        ]


@sync_to_async
def create_table():  # In a project, migrations do this.
    with connection.schema_editor() as editor:
        editor.create_model(Item)


async def task():
    await create_table()
    return "WHERE" in await definition("sold_out")


# endregion

if __name__ == "__main__":
    run(task, [Item], create=False)
