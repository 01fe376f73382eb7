"""Runs an asynchronous sample on fresh tables."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import project
from asgiref.sync import sync_to_async
from django.db import connection, connections, models
from results import Work, show_results


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

    @sync_to_async
    def set_up() -> None:
        connection.ensure_connection()
        if create:
            with connection.schema_editor() as editor:
                for model in tables:
                    editor.create_model(model)
        if fill:
            fill()

    @sync_to_async
    def tear_down() -> None:
        with connection.schema_editor() as editor:
            for model in reversed(tables):
                editor.delete_model(model)

    async def call(work: Work) -> Any:
        try:
            await set_up()
            return await work()
        finally:
            await tear_down()

    async def main() -> None:
        try:
            await show_results(call, task, naive, ways)
        finally:
            await sync_to_async(connections.close_all)()

    asyncio.run(main())
