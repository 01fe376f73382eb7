"""As many rows as the variable ROWS says: the lab counts statements by it."""

import os
from collections.abc import Callable
from typing import Any

from rows import AUTHORS, BOOK_TAGS, BOOKS

ROWS = int(os.environ.get("ROWS", "0"))


def many_books(
    fill: Callable[..., Any], *, tagged: bool = False
) -> Callable[..., Any]:
    """Have ROWS books filled in, each with an author and perhaps a tag."""
    if ROWS:
        AUTHORS[:] = [
            {"name": f"Author {number}", "country": "US"}
            for number in range(1, ROWS + 1)
        ]
        BOOKS[:] = [
            (f"Book {number}", number, "9.99", 2000, 5, {"pages": 100})
            for number in range(1, ROWS + 1)
        ]
        # Some ORMs have no statement for no row at all.
        last = ROWS if tagged else 1
        BOOK_TAGS[:] = [(number, 1) for number in range(1, last + 1)]
    return fill
