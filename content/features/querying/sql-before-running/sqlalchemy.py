from models import Base, Book, fill
from running import engine, run
from sqlalchemy import select


# region
async def task() -> bool:
    query = select(Book.id).where(Book.title == "50% of winter's night")
    # "named" has no use for percent signs, so they are not doubled.
    dialect = type(engine.dialect)(paramstyle="named")
    sql = query.compile(dialect=dialect, compile_kwargs={"literal_binds": True})
    return str(sql).endswith("= '50% of winter''s night'")


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
