"""What differs from machine to machine, and what Piccolo has to know."""

import os

from piccolo.conf.apps import AppRegistry
from piccolo.engine.postgres import PostgresEngine
from piccolo.engine.sqlite import SQLiteEngine

DATABASE_URL = os.environ.get("DATABASE_URL")

DB = (
    PostgresEngine(config={"dsn": DATABASE_URL})
    if DATABASE_URL
    else SQLiteEngine(path="shop.db")
)

APP_REGISTRY = AppRegistry(apps=["shop.piccolo_app"])
