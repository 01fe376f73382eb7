"""Stands in for asyncpg, which is compiled: for scripts that name its exceptions."""

from asyncpg import exceptions


async def connect(*_args, **_kwargs):
    raise OSError("there is no PostgreSQL in a browser, only SQLite")


create_pool = connect


def __getattr__(name: str):
    return getattr(exceptions, name)
