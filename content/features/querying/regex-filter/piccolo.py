from engine import DB
from models import TABLES, Book, fill
from piccolo.querystring import QueryString
from running import run

MATCHES = "REGEXP" if DB.engine_type == "sqlite" else "~"


# region
async def task() -> list[str]:
    books = (
        Book.select(Book.title)
        .where(QueryString("{} " + MATCHES + " {}", Book.title, r"(Gods|Guards!)$"))
        .order_by(Book.id, ascending=False)
    )
    return await books.output(as_list=True)


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
