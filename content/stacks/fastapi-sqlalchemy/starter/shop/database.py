"""One engine for the program, one session and transaction for each request."""

from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import Depends
from sqlalchemy.ext.asyncio import (
    AsyncSession,
    async_sessionmaker,
    create_async_engine,
)

from shop.settings import DATABASE_URL

engine = create_async_engine(DATABASE_URL)
new_session = async_sessionmaker(engine, expire_on_commit=False)


async def transaction() -> AsyncIterator[AsyncSession]:
    """Commit when the handler returns, roll back when it raises."""
    async with new_session.begin() as session:
        yield session


# "function": the COMMIT comes before the answer, so that it may still fail.
Transaction = Annotated[AsyncSession, Depends(transaction, scope="function")]
