from models import Base, Book, fill
from running import engine, new_session, run
from sqlalchemy import select, text

SQLITE = engine.dialect.name == "sqlite"
EXPLAIN = "EXPLAIN QUERY PLAN" if SQLITE else "EXPLAIN"


# region
async def task() -> bool:
    query = select(Book).where(Book.author_id == 7)
    sql = query.compile(engine, compile_kwargs={"literal_binds": True})
    async with new_session() as session:
        plan = await session.execute(text(f"{EXPLAIN} {sql}"))
        return "book" in str(plan.all())


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
