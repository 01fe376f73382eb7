"""Serves a script's URLs to a client of the framework, on fresh tables."""

from collections.abc import Callable
from typing import Any

import project
from django.db import connection
from django.test import Client
from models import MODELS, fill
from results_sync import show_results

client = Client(raise_request_exception=False)


def run(task: Callable[[], Any]) -> None:
    """Run the task on fresh tables."""

    def call(work: Callable[[], Any]) -> Any:
        try:
            with connection.schema_editor() as editor:
                for model in MODELS:
                    editor.create_model(model)
            fill()
            return work()
        finally:
            with connection.schema_editor() as editor:
                for model in reversed(MODELS):
                    editor.delete_model(model)

    try:
        show_results(call, task)
    finally:
        connection.close()
