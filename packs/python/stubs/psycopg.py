"""Stands in for psycopg, which needs a C library: for scripts that only import it."""


class Error(Exception):
    pass


class DatabaseError(Error):
    pass


class OperationalError(DatabaseError):
    pass


class IntegrityError(DatabaseError):
    pass


class ProgrammingError(DatabaseError):
    pass


def connect(*_args, **_kwargs):
    raise OperationalError("there is no PostgreSQL in a browser, only SQLite")
