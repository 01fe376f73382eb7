import re
import sqlite3
from typing import Any

from engine import DB
from models import TABLES, Book, fill
from piccolo.querystring import QueryString
from running import run


# region
def regexp(pattern: str, text: str | None) -> bool:
    return bool(re.search(pattern, text or ""))


class Connection(sqlite3.Connection):
    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.create_function("regexp", 2, regexp)


OPERATOR = "~"
if DB.engine_type == "sqlite":  # as SQLiteEngine(path=…, factory=Connection)
    DB.connection_kwargs["factory"] = Connection
    OPERATOR = "REGEXP"


async def task() -> list[str]:
    where = QueryString(f"{{}} {OPERATOR} {{}}", Book.title, r"(?i)^the \w+$")
    books = Book.select(Book.title).where(where).order_by(Book.id)
    return await books.output(as_list=True)


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
