from models import Base, Book, fill
from running import engine, new_session, run
from sqlalchemy.ext.asyncio import AsyncSession


# region
async def check_selling(session: AsyncSession) -> str:
    book = await session.get_one(Book, 7)
    book.stock -= 1
    await session.commit()
    return "passed" if book.stock == 5 else "failed"


async def task() -> list[str | int]:
    async with engine.connect() as connection:
        transaction = await connection.begin()
        joined = {"bind": connection, "join_transaction_mode": "rollback_only"}
        async with new_session(**joined) as session:
            result = await check_selling(session)
        await transaction.rollback()
    async with new_session() as session:
        return [result, (await session.get_one(Book, 7)).stock]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
