from engine import DB
from piccolo.columns import Serial, Varchar
from piccolo.schema import SchemaManager
from piccolo.table import Table
from running import run


# region setup
class Book(Table, db=DB):
    id: Serial
    title = Varchar(length=200)


async def fill() -> None:
    await Book(title="Ficciones").save()
    schemas = SchemaManager(db=DB)
    for schema, title in {"north": "Kindred", "south": "Mort"}.items():
        await schemas.drop_schema(schema, if_exists=True, cascade=True)
        await schemas.create_schema(schema)
        await Book.raw(
            f"CREATE TABLE {schema}.book (id integer, title varchar(200))"
        )
        await Book.raw(f"INSERT INTO {schema}.book VALUES (1, {{}})", title)


async def titles() -> list[str]:
    books = Book.select(Book.title).order_by(Book.id)
    return await books.output(as_list=True)


# endregion


# region naive
async def naive() -> list[list[str]]:
    result = []
    for tenant in ["north", "south"]:
        await Book.raw("SELECT set_config('search_path', {}, false)", tenant)
        result.append(await titles())
    return [*result, await titles()]  # Without a tenant.


# endregion


# region
async def task() -> list[list[str]]:
    result = []
    for tenant in ["north", "south"]:
        async with DB.transaction():
            # The last argument: until the end of the transaction only.
            await Book.raw("SELECT set_config('search_path', {}, true)", tenant)
            result.append(await titles())
    return [*result, await titles()]  # Without a tenant.


# endregion

if __name__ == "__main__":
    run(task, [Book], fill=fill, naive=naive)
