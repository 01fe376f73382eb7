from models import Base, Book, fill
from running import new_session, run, url
from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine

# region
# Without autocommit=False a savepoint on SQLite is in no transaction.
test_engine = create_async_engine(url, connect_args={"autocommit": False})


async def check_selling(session: AsyncSession) -> str:
    book = await session.get_one(Book, 7)
    book.stock -= 1
    await session.commit()
    book.stock = 99
    await session.flush()
    await session.rollback()  # undoes what came after the commit
    await session.refresh(book)
    return "passed" if book.stock == 5 else "failed"


async def task() -> list[str | int]:
    async with test_engine.connect() as connection:
        transaction = await connection.begin()
        joined = {
            "bind": connection,
            "join_transaction_mode": "create_savepoint",
        }
        async with new_session(**joined) as session:
            result = await check_selling(session)
        await transaction.rollback()
    await test_engine.dispose()
    async with new_session() as session:
        return [result, (await session.get_one(Book, 7)).stock]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
