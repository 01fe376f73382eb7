"""Serves a script's application to the framework's client, on fresh tables."""

from collections.abc import Callable
from typing import Any

from database import DATABASE_URL
from flask import Flask
from models import db, fill
from results_sync import show_results
from sqlalchemy import make_url

DRIVERS = {"sqlite": "pysqlite", "postgresql": "psycopg", "mysql": "pymysql"}

url = make_url(DATABASE_URL)
url = url.set(drivername=f"{url.drivername}+{DRIVERS[url.drivername]}")
app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = url
db.init_app(app)
client = app.test_client()


def run(task: Callable[[], Any]) -> None:
    """Run the task on fresh tables."""

    def call(work: Callable[[], Any]) -> Any:
        try:
            with app.app_context():
                db.create_all()
                fill()
            return work()
        finally:
            with app.app_context():
                db.drop_all()
                db.engine.dispose()

    show_results(call, task)
