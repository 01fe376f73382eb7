from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import delete, update


# region
async def task() -> list[tuple[str, int]]:
    restock = (
        update(Book)
        .where(Book.stock == 0)
        .values(stock=Book.stock + 5)
        .returning(Book.title, Book.stock)
    )
    clear_out = (
        delete(Book).where(Book.year == 1979).returning(Book.title, Book.stock)
    )
    async with new_session.begin() as session:
        restocked = (await session.execute(restock)).all()
        deleted = (await session.execute(clear_out)).all()
    rows = [*sorted(restocked), *sorted(deleted)]
    return [(title, stock) for title, stock in rows]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
