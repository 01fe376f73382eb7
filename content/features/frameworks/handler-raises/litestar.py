from decimal import Decimal

from advanced_alchemy.extensions.litestar import SQLAlchemyAsyncConfig
from litestar import post
from models import Book
from running import URL, client, new_session, run
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

# region
seen = []


@post("/sell")
async def sell(db_session: AsyncSession) -> None:
    book = (
        await db_session.scalars(select(Book).filter_by(title="Mort"))
    ).one()
    book.price = Decimal("1.00")
    seen.append(
        await db_session.scalar(select(Book.price).filter_by(title="Mort"))
    )
    raise RuntimeError("the printer is on fire")


async def task() -> tuple[int, Decimal, Decimal]:
    answer = await client().post("/sell")
    async with new_session() as session:
        price = await session.scalar(select(Book.price).filter_by(title="Mort"))
    return answer.status_code, *seen, price


# endregion

if __name__ == "__main__":
    run(task, [sell], SQLAlchemyAsyncConfig(connection_string=URL))
