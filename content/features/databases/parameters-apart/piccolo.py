from models import TABLES, Book, fill
from piccolo.querystring import QueryString
from running import run


# region
async def task() -> list[tuple[str, bool]]:
    sql = QueryString("current_query() AS sql")
    rows = await Book.select(Book.title, sql).where(Book.title == "Kindred")
    return [(row["title"], "Kindred" not in row["sql"]) for row in rows]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
