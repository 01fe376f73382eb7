from engine import DB
from models import TABLES, Book, fill
from running import run


# region
async def task() -> list[str]:
    [title] = (
        await Book.select(Book.title).where(Book.id == 5).output(as_list=True)
    )
    connection = await DB.get_new_connection()
    await connection.close()
    driver = type(connection).__module__.split(".")[0]
    assert driver == "psycopg", f"{driver} is the driver"
    return [title, driver]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
