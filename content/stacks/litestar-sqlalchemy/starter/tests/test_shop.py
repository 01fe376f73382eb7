"""Each test in a transaction that is rolled back, on the migrated database."""

from collections.abc import AsyncIterator

import pytest
from advanced_alchemy.extensions.litestar import SQLAlchemyAsyncConfig
from litestar import Litestar
from litestar.testing import AsyncTestClient
from shop.main import create_app
from shop.settings import DATABASE_URL
from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine
from sqlalchemy.pool import NullPool

pytestmark = pytest.mark.anyio
# Without autocommit=False a savepoint on SQLite is in no transaction.
OPTIONS = {"autocommit": False} if DATABASE_URL.startswith("sqlite") else {}


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
async def client() -> AsyncIterator[AsyncTestClient[Litestar]]:
    engine = create_async_engine(
        DATABASE_URL, poolclass=NullPool, connect_args=OPTIONS
    )
    async with engine.connect() as connection:
        outer = await connection.begin()
        config = SQLAlchemyAsyncConfig(
            engine_instance=engine,
            session_maker=async_sessionmaker(
                connection,
                join_transaction_mode="create_savepoint",
                expire_on_commit=False,
            ),
        )
        async with AsyncTestClient(create_app(config)) as client:
            yield client
        await outer.rollback()


async def test_selling_the_last_copy(
    client: AsyncTestClient[Litestar],
) -> None:
    added = await client.post("/books", json={"title": "Unlisted", "stock": 1})
    path = f"/books/{added.json()['id']}/sell"
    assert (await client.post(path)).json()["stock"] == 0
    assert (await client.post(path)).status_code == 409


async def test_the_same_title_again(client: AsyncTestClient[Litestar]) -> None:
    book = {"title": "Unlisted", "stock": 2}
    assert (await client.post("/books", json=book)).status_code == 201
    assert (await client.post("/books", json=book)).status_code == 409
