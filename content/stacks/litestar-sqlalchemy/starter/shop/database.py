"""One engine for the program, one session and transaction for each request."""

from collections.abc import AsyncGenerator

from advanced_alchemy.extensions.litestar import (
    AlembicAsyncConfig,
    AsyncSessionConfig,
    SQLAlchemyAsyncConfig,
)
from advanced_alchemy.repository import SQLAlchemyAsyncRepository
from litestar.di import NamedDependency
from sqlalchemy.ext.asyncio import AsyncSession

from shop.models import Book
from shop.settings import DATABASE_URL

config = SQLAlchemyAsyncConfig(
    connection_string=DATABASE_URL,
    # A background task reads what it was given after the COMMIT.
    session_config=AsyncSessionConfig(expire_on_commit=False),
    alembic_config=AlembicAsyncConfig(
        script_location="migrations",
        compare_type=True,  # As Alembic has it; the plugin has False.
    ),
)


async def transaction(
    db_session: NamedDependency[AsyncSession],
) -> AsyncGenerator[AsyncSession, None]:
    """Commit when the handler returns, roll back when it raises.

    The COMMIT comes before the answer, and an error in it is not hidden.
    """
    async with db_session.begin():
        yield db_session


Transaction = NamedDependency[AsyncSession]


class Books(SQLAlchemyAsyncRepository[Book]):
    """What it raises is answered by the plugin: DuplicateKeyError by 409."""

    model_type = Book
