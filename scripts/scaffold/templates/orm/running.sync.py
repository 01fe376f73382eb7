"""Connects the ORM to the database and runs a sample on fresh tables."""

from collections.abc import Callable, Sequence
from typing import Any

from database import DATABASE_URL
from results_sync import Work, show_results


def run(
    task: Work,
    tables: list[Any],
    *,
    create: bool = True,
    fill: Callable[[], None] | None = None,
    naive: Work | None = None,
    ways: Sequence[Work] = (),
) -> None:
    """Run the code before, other ways and the task: each on fresh tables."""

    def call(work: Work) -> Any:
        try:
            if create:
                raise NotImplementedError("create the tables")
            if fill:
                fill()
            return work()
        finally:
            raise NotImplementedError("drop the tables")

    raise NotImplementedError(f"connect to {DATABASE_URL}")
    try:
        show_results(call, task, naive, ways)
    finally:
        raise NotImplementedError("close every connection")
