from models import Author, Base, Book, fill
from running import new_session, run
from sqlalchemy import func, select


# region
async def task() -> list[tuple[str, int]]:
    stock = (
        select(Book.author_id, func.sum(Book.stock).label("total"))
        .group_by(Book.author_id)
        .cte("stock")
    )
    query = (
        select(Author.name, stock.c.total)
        .join(stock, stock.c.author_id == Author.id)
        .where(stock.c.total > 7)
        .order_by(Author.id)
    )
    async with new_session() as session:
        # MariaDB's sum of integers is a decimal.
        return [
            (name, int(total)) for name, total in await session.execute(query)
        ]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
