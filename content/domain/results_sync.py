"""Prints what the parts of a sample returned, as JSON, the task last."""

import json
from collections.abc import Callable, Sequence
from typing import Any

type Work = Callable[[], Any]


def show_results(
    call: Callable[[Work], Any],
    task: Work,
    naive: Work | None = None,
    ways: Sequence[Work] = (),
) -> None:
    """Call the code before, if there is any, other ways, and then the task."""
    for work in [*([naive] if naive else []), *ways]:
        name = f"{work.__name__}()"
        try:
            result = call(work)
            print(name, "returned", json.dumps(result, default=str))
        except Exception as error:
            print(name, "raised", type(error).__name__, error)
    print(json.dumps(call(task), default=str))
