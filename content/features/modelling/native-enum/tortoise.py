from enum import StrEnum

from running import run
from tortoise import Tortoise, fields, get_connection
from tortoise.models import Model

# region setup
TYPE = "SELECT pg_typeof(binding)::text, enum_range(binding)::text[] FROM item"
# endregion


# region
class Binding(StrEnum):
    PAPERBACK = "paperback"
    HARDBACK = "hardback"


class BindingField(fields.CharField):
    SQL_TYPE = "binding"


class Item(Model):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=50)
    binding = BindingField(max_length=10)


async def task() -> list:
    connection = get_connection("default")
    create_type = "CREATE TYPE binding AS ENUM ('paperback', 'hardback')"
    await connection.execute_script(create_type)
    await Tortoise.generate_schemas()
    await Item.create(title="Mort", binding=Binding.PAPERBACK)
    found = await Item.filter(binding=Binding.PAPERBACK)
    [row] = await connection.execute_query_dict(TYPE)
    return [[item.title for item in found], *row.values()]


# endregion

if __name__ == "__main__":
    run(task, [Item], create=False)
