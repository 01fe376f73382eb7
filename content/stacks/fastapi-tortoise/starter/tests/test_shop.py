"""Each test in a transaction that is rolled back, on the migrated database."""

from collections.abc import AsyncIterator

import pytest
from httpx import ASGITransport, AsyncClient
from shop.main import app
from shop.settings import TORTOISE_ORM
from tortoise import Tortoise
from tortoise.transactions import in_transaction

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
async def client() -> AsyncIterator[AsyncClient]:
    # This transport does not run the lifespan, which connects.
    await Tortoise.init(config=TORTOISE_ORM)
    async with in_transaction() as outer:
        transport = ASGITransport(app=app)
        async with AsyncClient(
            transport=transport, base_url="http://shop"
        ) as client:
            yield client
        await outer.rollback()
    await Tortoise.close_connections()


async def test_selling_the_last_copy(client: AsyncClient) -> None:
    added = await client.post("/books", json={"title": "Unlisted", "stock": 1})
    path = f"/books/{added.json()['id']}/sell"
    assert (await client.post(path)).json()["stock"] == 0
    assert (await client.post(path)).status_code == 409


async def test_the_same_title_again(client: AsyncClient) -> None:
    book = {"title": "Unlisted", "stock": 2}
    assert (await client.post("/books", json=book)).status_code == 201
    assert (await client.post("/books", json=book)).status_code == 409
