from models import Base, Book, fill
from running import engine, run
from sqlalchemy import select


# region
async def task() -> bool:
    query = select(Book.id).where(Book.title == "If on a winter's night a traveler")
    sql = str(query.compile(engine, compile_kwargs={"literal_binds": True}))
    return sql.endswith("= 'If on a winter''s night a traveler'")


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
