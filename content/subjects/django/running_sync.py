"""Runs a sample on fresh tables."""

import json
from collections.abc import Callable
from typing import Any

import project
from django.db import connection, models

type Work = Callable[[], Any]


def run(
    task: Work,
    tables: list[type[models.Model]],
    *,
    create: bool = True,
    fill: Callable[[], None] | None = None,
    naive: Work | None = None,
) -> None:
    """Run the naive code, if there is any, and the task: each on fresh tables."""

    def call(work: Work) -> Any:
        try:
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
        if naive:
            try:
                print("naive():", json.dumps(call(naive), default=str))
            except Exception as error:
                print("naive() raised", type(error).__name__)
        print(json.dumps(call(task), default=str))
    finally:
        connection.close()
