from collections.abc import AsyncGenerator

from advanced_alchemy.alembic.commands import AlembicCommands
from advanced_alchemy.extensions.litestar import (
    SQLAlchemyAsyncConfig,
    SQLAlchemyPlugin,
)
from litestar import Litestar, post
from litestar.di import NamedDependency, Provide
from litestar.exceptions import ClientException
from litestar.params import JSONBody
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession
from stack import EMMA, run, twice, visit
from starter import FILES
from starters import unpack

# region setup
unpack(FILES, "postgresql+asyncpg")

from shop import settings  # noqa: E402
from shop.database import Transaction, config  # noqa: E402
from shop.main import NewBook, app  # noqa: E402
from shop.models import Book  # noqa: E402

AlembicCommands(config).upgrade()


@post("/unflushed")
async def add_late(data: JSONBody[NewBook], transaction: Transaction) -> None:
    transaction.add(Book(title=data.title, stock=data.stock))


async def answering(
    db_session: NamedDependency[AsyncSession],
) -> AsyncGenerator[AsyncSession, None]:
    try:
        async with db_session.begin():
            yield db_session
    except IntegrityError as error:
        raise ClientException(str(error), status_code=409) from error


@post("/flushed", dependencies={"transaction": Provide(answering)})
async def add_now(data: JSONBody[NewBook], transaction: Transaction) -> None:
    transaction.add(Book(title=data.title, stock=data.stock))
    await transaction.flush()


app.register(add_late)
app.register(add_now)


async def last() -> None:
    """The plugin disposes of the engine of the first config alone."""
    await by_plugin.get_engine().dispose()


# endregion


# region naive
@post("/books")
async def add_unflushed(
    data: JSONBody[NewBook], db_session: NamedDependency[AsyncSession]
) -> None:
    db_session.add(Book(title=data.title, stock=data.stock))


by_plugin = SQLAlchemyAsyncConfig(
    connection_string=settings.DATABASE_URL, before_send_handler="autocommit"
)
app_before = Litestar([add_unflushed], plugins=[SQLAlchemyPlugin(by_plugin)])


async def naive() -> list:
    return await twice(app_before)


# endregion


# region
async def task() -> dict:
    also = {
        "the same, not flushed": ("/unflushed", EMMA),
        "a dependency that answers": ("/flushed", EMMA),
    }
    return await visit(app, also)


# endregion

if __name__ == "__main__":
    run(app, "book", task, naive=naive, last=last)
