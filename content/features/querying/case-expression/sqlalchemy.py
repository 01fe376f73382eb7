from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import case, select


# region
async def task() -> list[tuple[str, str]]:
    supply = case(
        (Book.stock == 0, "sold out"),
        (Book.stock < 3, "low"),
        else_="plenty",
    )
    query = (
        select(Book.title, supply).where(Book.author_id <= 2).order_by(Book.id)
    )
    async with new_session() as session:
        return [tuple(row) for row in await session.execute(query)]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
