from running import run
from tortoise import fields, get_connection
from tortoise.models import Model
from tortoise.transactions import in_transaction


# region setup
class Book(Model):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=200)


async def fill() -> None:
    await Book.create(title="Ficciones")
    for schema, title in {"north": "Kindred", "south": "Mort"}.items():
        await get_connection("default").execute_script(
            f"DROP SCHEMA IF EXISTS {schema} CASCADE; CREATE SCHEMA {schema}; "
            f"CREATE TABLE {schema}.book (id integer, title varchar(200)); "
            f"INSERT INTO {schema}.book VALUES (1, '{title}')"
        )


async def titles() -> list[str]:
    return [book.title for book in await Book.all().order_by("id")]


# endregion


# region naive
async def naive() -> list[list[str]]:
    result = []
    for tenant in ["north", "south"]:
        await get_connection("default").execute_query(
            "SELECT set_config('search_path', $1, false)", [tenant]
        )
        result.append(await titles())
    return [*result, await titles()]  # Without a tenant.


# endregion


# region
async def task() -> list[list[str]]:
    result = []
    for tenant in ["north", "south"]:
        async with in_transaction() as transaction:
            # The last argument: until the end of the transaction only.
            await transaction.execute_query(
                "SELECT set_config('search_path', $1, true)", [tenant]
            )
            result.append(await titles())
    return [*result, await titles()]  # Without a tenant.


# endregion

if __name__ == "__main__":
    run(task, [Book], fill=fill, naive=naive)
