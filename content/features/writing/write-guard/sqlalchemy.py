from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import update


# region
async def task() -> list[str]:
    async with new_session.begin() as session:
        changed = await session.execute(update(Book).values(stock=0))
        raise AssertionError(f"{changed.rowcount} rows were changed")


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
