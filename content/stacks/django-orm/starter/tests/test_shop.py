"""Each test in a transaction that is rolled back, on a migrated database."""

from django.test import TestCase


class TestShop(TestCase):
    def post(self, path: str, **body: object) -> int:
        answer = self.client.post(path, body, content_type="application/json")
        return answer.status_code

    def test_selling_the_last_copy(self) -> None:
        answer = self.client.post(
            "/books",
            {"title": "Emma", "stock": 1},
            content_type="application/json",
        )
        path = f"/books/{answer.json()['id']}/sell"
        self.assertEqual(self.client.post(path).json()["stock"], 0)
        self.assertEqual(self.post(path), 409)

    def test_the_same_title_again(self) -> None:
        self.assertEqual(self.post("/books", title="Emma", stock=2), 201)
        self.assertEqual(self.post("/books", title="Emma", stock=2), 409)
