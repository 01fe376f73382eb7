from decimal import Decimal

from advanced_alchemy.extensions.litestar import SQLAlchemyAsyncConfig
from litestar import post
from models import Book
from running import URL, client, new_session, run
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

# region
config = SQLAlchemyAsyncConfig(
    connection_string=URL, before_send_handler="autocommit"
)


@post("/sell", status_code=200)
async def sell(db_session: AsyncSession) -> str:
    book = (
        await db_session.scalars(select(Book).filter_by(title="Mort"))
    ).one()
    book.price = Decimal("1.00")
    return "sold"


async def task() -> tuple[int, Decimal | None]:
    answer = await client().post("/sell")
    async with new_session() as session:
        price = await session.scalar(select(Book.price).filter_by(title="Mort"))
    return answer.status_code, price


# endregion

if __name__ == "__main__":
    run(task, [sell], config)
