import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import suppress
from pathlib import Path

from advanced_alchemy.alembic.commands import AlembicCommands
from advanced_alchemy.base import UUIDAuditBase
from advanced_alchemy.extensions.litestar import (
    AlembicAsyncConfig,
    SQLAlchemyAsyncConfig,
    SQLAlchemyPlugin,
)
from beside import connect
from litestar import Litestar, post
from litestar.background_tasks import BackgroundTask
from litestar.di import NamedDependency, Provide
from litestar.exceptions import ClientException
from litestar.params import JSONBody
from litestar.response import Redirect, Response, Stream
from serving import serve
from sqlalchemy import select
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm.exc import DetachedInstanceError
from stack import EMMA, run, twice, visit
from starter import FILES
from starters import unpack

# region setup
unpack(FILES, "postgresql+asyncpg")

from shop import settings  # noqa: E402
from shop.database import Transaction, config, transaction  # noqa: E402
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

streamed: list[AsyncSession] = []
read: dict[str, str] = {}


async def read_later(way: str, book: Book) -> None:
    try:
        read[way] = "its columns" if book.title else ""
    except DetachedInstanceError as error:
        read[way] = type(error).__name__


@post("/later")
async def add_and_read(
    data: JSONBody[NewBook], transaction: Transaction
) -> Response[None]:
    book = Book(title=data.title, stock=data.stock)
    transaction.add(book)
    await transaction.flush()
    task = BackgroundTask(read_later, data.title, book)
    return Response(None, background=task)


@post("/stream")
async def stream(transaction: Transaction) -> Stream:
    async def titles() -> AsyncIterator[str]:
        streamed.append(transaction)
        for title in await transaction.scalars(select(Book.title)):
            yield title

    return Stream(titles())


@post("/redirect")
async def add_and_redirect(
    db_session: NamedDependency[AsyncSession],
) -> Redirect:
    db_session.add(Book(title="Emma", stock=60))
    await db_session.flush()
    return Redirect("/books/1")


async def afterwards() -> dict:
    """What comes after the answer, and what autocommit does not commit."""
    as_it_comes, committing = (
        SQLAlchemyAsyncConfig(
            connection_string=settings.DATABASE_URL, before_send_handler=how
        )
        for how in (None, "autocommit")
    )
    ways = {"as in the starter": config, "as it comes": as_it_comes}
    for way, own in ways.items():
        by_dependency = Litestar(
            [add_and_read, stream],
            dependencies={"transaction": Provide(transaction)},
            plugins=[SQLAlchemyPlugin(own)],
        )
        async with serve(by_dependency) as site:
            await site.post("/later", title=way, stock=1)
            if own is config:
                await site.post("/stream")
                out = own.get_engine().pool.checkedout()
                await streamed[0].close()
    beside = await connect()
    await beside.execute("TRUNCATE book RESTART IDENTITY")
    by_autocommit = Litestar(
        [add_and_redirect], plugins=[SQLAlchemyPlugin(committing)]
    )
    async with serve(by_autocommit) as site:
        redirected = await site.post("/redirect")
    stored = await beside.value("SELECT count(*) FROM book")
    await beside.execute("TRUNCATE book RESTART IDENTITY")
    await beside.close()
    for own in as_it_comes, committing:
        await own.get_engine().dispose()
    return {
        "a background task reads of a book": read,
        "autocommit, a redirect": [
            redirected,
            "stored" if stored else "nothing stored",
        ],
        "connections out after a stream": out,
    }


plain = asyncio.run(afterwards())


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


def of_its_types() -> str:
    """What becomes of a migration with the types of the plugin."""

    class Author(UUIDAuditBase):
        __tablename__ = "author"

    commands = AlembicCommands(config)
    commands.revision(message="author", rev_id="author", autogenerate=True)
    commands.upgrade()
    commands.downgrade("0001")
    (file,) = Path("migrations").glob("versions/*author*")
    file.unlink()
    Author.metadata.remove(Author.__table__)
    return "applied"


of_types = of_its_types()


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
        **plain,
        "left of a migration that fails half way": left,
        "an autogenerated migration of UUIDAuditBase": of_types,
        "compare_type as it comes": AlembicAsyncConfig().compare_type,
    }


# endregion

if __name__ == "__main__":
    run(app, "book", task, naive=naive, last=last)
