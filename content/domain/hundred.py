"""A hundred books for a list, or as many as the variable ROWS says."""

from collections.abc import Callable
from typing import Any

from many import ROWS, many_books
from rows import BOOKS


def hundred_books(fill: Callable[..., Any]) -> Callable[..., Any]:
    """Have books of Homer filled in, after those that every sample has."""
    if not ROWS:
        BOOKS.extend(
            (f"Book {number}", 10, "9.00", -700, 0, {})
            for number in range(16, 101)
        )
    return many_books(fill)
