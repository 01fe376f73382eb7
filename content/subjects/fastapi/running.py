"""Serves a script's application to the framework's client, on fresh tables."""

from collections.abc import Callable
from typing import Any

from database import DATABASE_URL
from fastapi import FastAPI
from fastapi.testclient import TestClient
from models import fill
from results_sync import show_results
from sqlalchemy import make_url
from sqlmodel import Session, SQLModel, create_engine

DRIVERS = {"sqlite": "pysqlite", "postgresql": "psycopg", "mysql": "pymysql"}

url = make_url(DATABASE_URL)
url = url.set(drivername=f"{url.drivername}+{DRIVERS[url.drivername]}")
on_sqlite = url.drivername.startswith("sqlite")
engine = create_engine(
    url, connect_args={"check_same_thread": False} if on_sqlite else {}
)
app = FastAPI()
client = TestClient(app, raise_server_exceptions=False)


def run(task: Callable[[], Any]) -> None:
    """Run the task on fresh tables."""

    def call(work: Callable[[], Any]) -> Any:
        try:
            SQLModel.metadata.create_all(engine)
            with Session(engine) as session:
                fill(session)
            return work()
        finally:
            SQLModel.metadata.drop_all(engine)

    try:
        show_results(call, task)
    finally:
        engine.dispose()
