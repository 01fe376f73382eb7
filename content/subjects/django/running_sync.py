"""Runs a sample on fresh tables."""

from collections.abc import Callable, Sequence
from typing import Any

import project
from django.db import connection, models
from results_sync import Work, show_results


def run(
    task: Work,
    tables: list[type[models.Model]],
    *,
    create: bool = True,
    fill: Callable[[], None] | None = None,
    naive: Work | None = None,
    ways: Sequence[Work] = (),
) -> None:
    """Run the code before, other ways and the task: each on fresh tables."""

    def call(work: Work) -> Any:
        try:
            connection.ensure_connection()
            if create:
                with connection.schema_editor() as editor:
                    for model in tables:
                        editor.create_model(model)
            if fill:
                fill()
            return work()
        finally:
            with connection.schema_editor() as editor:
                for model in reversed(tables):
                    editor.delete_model(model)

    try:
        show_results(call, task, naive, ways)
    finally:
        connection.close()
