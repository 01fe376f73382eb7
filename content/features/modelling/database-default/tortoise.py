from running import run
from tortoise import connections, fields
from tortoise.models import Model


# region
class Item(Model):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=50)
    stock = fields.IntField(db_default=5)


async def task() -> list[tuple[str, int]]:
    await Item.create(title="Kindred")
    connection = connections.get("default")
    await connection.execute_query("INSERT INTO item (title) VALUES ('Mort')")
    return await Item.all().order_by("title").values_list("title", "stock")


# endregion

if __name__ == "__main__":
    run(task, [Item])
