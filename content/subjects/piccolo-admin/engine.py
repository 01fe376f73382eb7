"""Connects Piccolo to the database."""

from database import DATABASE_URL
from piccolo.engine import Engine


def connect(url: str) -> Engine:
    scheme, _, path = url.partition("://")
    if scheme == "sqlite":
        from piccolo.engine.sqlite import SQLiteEngine

        return SQLiteEngine(path=path)
    if scheme == "postgresql":
        from piccolo.engine.postgres import PostgresEngine

        return PostgresEngine(config={"dsn": url})
    # Piccolo has no engine for MySQL and MariaDB: this import fails.
    from piccolo.engine.mysql import MySQLEngine

    return MySQLEngine(config={"dsn": url})


DB = connect(DATABASE_URL)
