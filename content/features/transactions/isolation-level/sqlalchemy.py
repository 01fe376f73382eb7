from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import func, select, text


# region
async def task() -> str:
    async with new_session.begin() as session:
        await session.connection(
            execution_options={"isolation_level": "SERIALIZABLE"}
        )
        await session.scalar(select(func.sum(Book.stock)))
        # What the server says of this transaction.
        return await session.scalar(text("SHOW transaction_isolation"))


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
