import asyncio
from collections.abc import AsyncGenerator
from contextlib import suppress
from pathlib import Path

from advanced_alchemy.alembic.commands import AlembicCommands
from advanced_alchemy.extensions.litestar import (
    AlembicAsyncConfig,
    SQLAlchemyAsyncConfig,
    SQLAlchemyPlugin,
)
from beside import connect
from litestar import Litestar, post
from litestar.di import NamedDependency, Provide
from litestar.exceptions import ClientException
from litestar.params import JSONBody
from sqlalchemy.exc import DBAPIError, IntegrityError
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


HALF = """
    op.create_table("half", sa.Column("id", sa.Integer()))
    op.execute("SELECT 1 / 0")
"""


async def there() -> bool:
    look = await connect()
    found = await look.value("SELECT to_regclass('half') IS NOT NULL")
    await look.execute("DROP TABLE IF EXISTS half")
    await look.close()
    return found


def half_way(folder: str, versions: str) -> str:
    """What is left of a migration that fails after its first statement."""
    own = SQLAlchemyAsyncConfig(
        connection_string=settings.DATABASE_URL,
        alembic_config=AlembicAsyncConfig(
            script_location=folder, version_table_name=versions
        ),
    )
    commands = AlembicCommands(own)
    if not Path(folder).exists():
        commands.init(folder)
    commands.revision(message="half", rev_id="half")
    (file,) = Path(folder).glob("versions/*half*.py")
    before, upgrade, after = file.read_text().rpartition("upgrades() -> None:")
    if not upgrade:
        before, upgrade, after = after.partition("upgrade() -> None:")
    file.write_text(f"{before}{upgrade}{HALF}{after}")
    with suppress(DBAPIError):
        commands.upgrade()
    file.unlink()
    return "a table" if asyncio.run(there()) else "nothing"


left = {
    "by the plugin’s template": half_way("by_plugin", "other_versions"),
    "by Alembic’s": half_way("migrations", "alembic_versions"),
}


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
    return {
        **await visit(app, also),
        "left of a migration that fails half way": left,
        "compare_type as it comes": AlembicAsyncConfig().compare_type,
    }


# endregion

if __name__ == "__main__":
    run(app, "book", task, naive=naive, last=last)
