"""Each test in a transaction that is rolled back, on the migrated database."""

from httpx import ASGITransport, AsyncClient
from piccolo.testing.test_case import AsyncTransactionTest
from piccolo_conf import DB
from shop.main import app


class TestShop(AsyncTransactionTest):
    db = DB

    async def asyncSetUp(self) -> None:
        await super().asyncSetUp()
        transport = ASGITransport(app=app)
        self.client = AsyncClient(transport=transport, base_url="http://shop")

    async def test_selling_the_last_copy(self) -> None:
        book = {"title": "Unlisted", "stock": 1}
        added = await self.client.post("/books", json=book)
        path = f"/books/{added.json()['id']}/sell"
        self.assertEqual((await self.client.post(path)).json()["stock"], 0)
        self.assertEqual((await self.client.post(path)).status_code, 409)

    async def test_the_same_title_again(self) -> None:
        book = {"title": "Unlisted", "stock": 2}
        added = await self.client.post("/books", json=book)
        self.assertEqual(added.status_code, 201)
        again = await self.client.post("/books", json=book)
        self.assertEqual(again.status_code, 409)
