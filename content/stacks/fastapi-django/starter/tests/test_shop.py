"""Each test on a migrated database of its own, which is emptied after it.

A handler runs in another thread, where a test's transaction is not seen.
"""

from django.test import TransactionTestCase
from fastapi.testclient import TestClient
from shop.main import app


class TestShop(TransactionTestCase):
    def setUp(self) -> None:
        self.shop = TestClient(app)

    def test_selling_the_last_copy(self) -> None:
        added = self.shop.post("/books", json={"title": "Emma", "stock": 1})
        path = f"/books/{added.json()['id']}/sell"
        self.assertEqual(self.shop.post(path).json()["stock"], 0)
        self.assertEqual(self.shop.post(path).status_code, 409)

    def test_the_same_title_again(self) -> None:
        book = {"title": "Emma", "stock": 2}
        self.assertEqual(self.shop.post("/books", json=book).status_code, 201)
        self.assertEqual(self.shop.post("/books", json=book).status_code, 409)
