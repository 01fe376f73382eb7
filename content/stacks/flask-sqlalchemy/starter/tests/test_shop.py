"""Each test in a transaction that is rolled back, on the migrated database."""

from collections.abc import Iterator

import pytest
from flask.testing import FlaskClient
from shop import create_app
from shop.models import db
from shop.settings import SQLALCHEMY_DATABASE_URI
from sqlalchemy.pool import NullPool

# Without autocommit=False a savepoint on SQLite is in no transaction.
ON_SQLITE = SQLALCHEMY_DATABASE_URI.startswith("sqlite")
OPTIONS = {
    "poolclass": NullPool,
    "connect_args": {"autocommit": False} if ON_SQLITE else {},
}


@pytest.fixture
def client() -> Iterator[FlaskClient]:
    app = create_app(SQLALCHEMY_ENGINE_OPTIONS=OPTIONS)
    with app.app_context():
        engines = db.engines
        # A COMMIT of the application then ends a savepoint.
        db.session.configure(join_transaction_mode="create_savepoint")
    with engines[None].connect() as connection:
        outer = connection.begin()
        engines[None] = connection
        yield app.test_client()
        outer.rollback()


def test_selling_the_last_copy(client: FlaskClient) -> None:
    added = client.post("/books", json={"title": "Unlisted", "stock": 1})
    path = f"/books/{added.get_json()['id']}/sell"
    assert client.post(path).get_json()["stock"] == 0
    assert client.post(path).status_code == 409


def test_the_same_title_again(client: FlaskClient) -> None:
    book = {"title": "Unlisted", "stock": 2}
    assert client.post("/books", json=book).status_code == 201
    assert client.post("/books", json=book).status_code == 409
