from database import DATABASE_URL
from models import TABLES, Book, fill
from piccolo.engine.postgres import PostgresEngine
from running import run


# region
async def task() -> list[str | int]:
    engine = PostgresEngine(
        config={"dsn": DATABASE_URL, "statement_cache_size": 0}
    )

    class Shelf(Book, db=engine, tablename="book"):
        pass

    async with engine.transaction():
        for _ in range(6):
            book = await Shelf.objects().get(Shelf.id == 7)
        sql = "SELECT count(*) AS count FROM pg_prepared_statements"
        rows = await Shelf.raw(sql)
        return [book.title, rows[0]["count"]]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
