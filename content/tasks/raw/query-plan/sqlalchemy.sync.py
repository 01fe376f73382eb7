from typing import Any

from models import Base, Book, fill
from running_sync import new_session, run
from sqlalchemy import Executable, Select, select
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.expression import ClauseElement


# region setup
def by_key(plan: object) -> bool:
    """Whether a plan, in any database's words, looks in the primary key."""
    return "PRIMARY" in str(plan) or "_pkey" in str(plan)


# endregion


# region
class explain(Executable, ClauseElement):
    inherit_cache = False

    def __init__(self, statement: Select[Any]) -> None:
        self.statement = statement


@compiles(explain)
def compile_explain(element: explain, compiler: SQLCompiler, **kw: Any) -> str:
    words = (
        "EXPLAIN QUERY PLAN" if compiler.dialect.name == "sqlite" else "EXPLAIN"
    )
    return f"{words} {compiler.process(element.statement, **kw)}"


def task() -> list[bool]:
    by_title = select(Book).where(Book.title == "O'Hara: 50% :off")
    by_id = select(Book).where(Book.id == 7)
    with new_session() as session:
        books = session.execute(explain(by_title))
        book = session.execute(explain(by_id))
        return [by_key(books.all()), by_key(book.all())]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
