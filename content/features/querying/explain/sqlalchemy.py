from typing import Any

from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import Executable, Select, select
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.expression import ClauseElement


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


async def task() -> bool:
    query = select(Book).where(Book.title == "a :b 50%")
    async with new_session() as session:
        plan = await session.execute(explain(query))
        return "book" in str(plan.all())


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
