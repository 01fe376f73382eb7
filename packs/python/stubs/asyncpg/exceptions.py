"""Any exception of asyncpg's, by its name. None of them is ever raised here."""


class PostgresError(Exception):
    pass


def __getattr__(name: str) -> type[PostgresError]:
    if not name.endswith(("Error", "Exception", "Violation")):
        raise AttributeError(name)
    made = type(name, (PostgresError,), {})
    globals()[name] = made
    return made
