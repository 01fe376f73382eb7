"""Reports every statement that SQLite runs, by way of SQLite's own trace callback.

The callback gives SQL with its values filled in. So that values stay apart, as in a
server's log, the classes of `sqlite3` are replaced by ones that remember what the
client handed over. Statements that SQLite refuses to compile never reach the callback,
and are reported from there.
"""

import sqlite3
import sqlite3.dbapi2
import weakref
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

import channel

_connections: weakref.WeakSet["Connection"] = weakref.WeakSet()
_number = 0
_connect = sqlite3.connect


class Connection(sqlite3.Connection):
    def __init__(self, *args, **kwargs) -> None:
        global _number
        super().__init__(*args, **kwargs)
        _number += 1
        self._number = _number
        self._handed: tuple[str, list[str]] | None = None
        self._running: str | None = None
        self._traced = 0
        _connections.add(self)
        # A weak reference, or the connection would keep itself alive and count as open.
        trace = weakref.WeakMethod(self._trace)
        self._traced_too: Callable[[str], object] | None = None
        super().set_trace_callback(lambda sql: trace()(sql))

    def set_trace_callback(self, callback, /):
        """SQLite has room for one: the script's own is called by the witness's."""
        self._traced_too = callback

    def cursor(self, factory=None):
        return super().cursor(factory or Cursor)

    # sqlite3's own shortcuts would pass the cursor's methods by.
    def execute(self, *args):
        return self.cursor().execute(*args)

    def executemany(self, *args):
        return self.cursor().executemany(*args)

    def executescript(self, *args):
        return self.cursor().executescript(*args)

    def _hand(self, sql: str, parameters) -> None:
        self._handed = (sql, _literals(parameters))
        self._running = None

    def _trace(self, expanded: str) -> None:
        self._traced += 1
        if self._traced_too:
            self._traced_too(expanded)
        # What a trigger or a foreign key's ON DELETE does is traced as the statement
        # that set it off, once more each. The client sent it once.
        if self._handed and expanded == self._running:
            return
        self._running = expanded
        sql, parameters = self._match(expanded)
        channel.tell(
            "statement", sql=sql, parameters=parameters, connection=self._number
        )

    def _match(self, expanded: str) -> tuple[str, list[str]]:
        """What the client handed over, if this is it: sqlite3 sends BEGIN itself."""
        if self._handed:
            sql, parameters = self._handed
            start = sql.partition("?")[0].partition(":")[0]
            if parameters and expanded.lstrip().startswith(start.strip()):
                return sql, parameters
        return expanded, []

    @contextmanager
    def _handing(self, sql: str) -> Iterator[None]:
        before = self._traced
        try:
            yield
        except sqlite3.Error as error:
            if self._traced == before:
                channel.tell(
                    "statement", sql=sql, parameters=[], connection=self._number
                )
            channel.tell("refused", message=str(error), connection=self._number)
            raise
        finally:
            self._handed = None


class Cursor(sqlite3.Cursor):
    def execute(self, sql, parameters=(), /):
        with self.connection._handing(sql):
            self.connection._hand(sql, parameters)
            return super().execute(sql, parameters)

    def executemany(self, sql, rows: Iterable, /):
        def remembering():
            for row in rows:
                self.connection._hand(sql, row)
                yield row

        with self.connection._handing(sql):
            return super().executemany(sql, remembering())

    def executescript(self, script, /):
        with self.connection._handing(script):
            return super().executescript(script)


def watch() -> None:
    for module in (sqlite3, sqlite3.dbapi2):
        module.connect = _connect_watched
        module.Cursor = Cursor
        module.Connection = Connection


def still_open() -> dict[str, int]:
    """How many connections, and transactions among them, are open now."""
    open_ones = []
    for connection in list(_connections):
        try:
            open_ones.append(connection.in_transaction)
        except sqlite3.ProgrammingError:
            continue  # closed, as it should be
    return {"connections": len(open_ones), "transactions": sum(open_ones)}


def _connect_watched(*args, **kwargs):
    kwargs.setdefault("factory", Connection)
    return _connect(*args, **kwargs)


def _literals(parameters) -> list[str]:
    if isinstance(parameters, dict):
        return [f":{name} = {_literal(value)}" for name, value in parameters.items()]
    return [_literal(value) for value in parameters]


def _literal(value: object) -> str:
    if not isinstance(value, (int, float, str, bytes, type(None))):
        try:
            value = sqlite3.adapt(value)
        except sqlite3.ProgrammingError:
            return repr(value)
    if value is None:
        return "NULL"
    if isinstance(value, bytes):
        return f"X'{value.hex().upper()}'"
    if isinstance(value, str):
        return "'" + value.replace("'", "''") + "'"
    return repr(int(value) if isinstance(value, bool) else value)
