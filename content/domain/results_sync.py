"""Prints what the parts of a sample returned, as JSON, the task last."""

import json
from collections.abc import Callable
from typing import Any

type Work = Callable[[], Any]


def show_results(
    call: Callable[[Work], Any], task: Work, naive: Work | None
) -> None:
    """Call the naive code, if there is any, and then the task."""
    if naive:
        try:
            print("naive() returned", json.dumps(call(naive), default=str))
        except Exception as error:
            print("naive() raised", type(error).__name__, error)
    print(json.dumps(call(task), default=str))
