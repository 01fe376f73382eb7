"""A connection beside those of a starter, by the driver that it brings."""

from typing import Any

from database import DATABASE_URL

try:
    import asyncpg
except ModuleNotFoundError:
    asyncpg = None
    import psycopg


class Beside:
    """It commits each statement, unless it is told BEGIN."""

    def __init__(self, connection: Any) -> None:
        self.connection = connection
        self.execute = connection.execute
        self.close = connection.close

    async def value(self, sql: str) -> Any:
        """What the first column of the first row holds."""
        if asyncpg:
            return await self.connection.fetchval(sql)
        cursor = await self.connection.execute(sql)
        row = await cursor.fetchone()
        return row[0]


async def connect() -> Beside:
    if asyncpg:
        return Beside(await asyncpg.connect(DATABASE_URL))
    opened = psycopg.AsyncConnection.connect(DATABASE_URL, autocommit=True)
    return Beside(await opened)
