"""Each test in a transaction that is rolled back, on the migrated database."""

from collections.abc import AsyncIterator

import pytest
from httpx import ASGITransport, AsyncClient
from shop.database import transaction
from shop.main import app
from shop.settings import DATABASE_URL
from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine
from sqlalchemy.pool import NullPool

pytestmark = pytest.mark.anyio
# Without autocommit=False a savepoint on SQLite is in no transaction.
OPTIONS = {"autocommit": False} if DATABASE_URL.startswith("sqlite") else {}


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
async def client() -> AsyncIterator[AsyncClient]:
    # Each test has an event loop of its own: no connection may outlive it.
    engine = create_async_engine(
        DATABASE_URL, poolclass=NullPool, connect_args=OPTIONS
    )
    async with engine.connect() as connection:
        outer = await connection.begin()

        async def in_savepoint() -> AsyncIterator[AsyncSession]:
            async with (
                AsyncSession(
                    connection,
                    join_transaction_mode="create_savepoint",
                    expire_on_commit=False,
                ) as session,
                session.begin(),
            ):
                yield session

        app.dependency_overrides[transaction] = in_savepoint
        transport = ASGITransport(app=app)
        async with AsyncClient(
            transport=transport, base_url="http://shop"
        ) as client:
            yield client
        app.dependency_overrides.clear()
        await outer.rollback()


async def test_selling_the_last_copy(client: AsyncClient) -> None:
    added = await client.post("/books", json={"title": "Unlisted", "stock": 1})
    path = f"/books/{added.json()['id']}/sell"
    assert (await client.post(path)).json()["stock"] == 0
    assert (await client.post(path)).status_code == 409


async def test_the_same_title_again(client: AsyncClient) -> None:
    book = {"title": "Unlisted", "stock": 2}
    assert (await client.post("/books", json=book)).status_code == 201
    assert (await client.post("/books", json=book)).status_code == 409
