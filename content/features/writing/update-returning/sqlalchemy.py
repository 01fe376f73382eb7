from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import update


# region
async def task() -> list[tuple[str, int]]:
    async with new_session.begin() as session:
        changed = await session.execute(
            update(Book)
            .where(Book.stock == 0)
            .values(stock=10)
            .returning(Book.title, Book.stock)
        )
        return [tuple(row) for row in changed]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
