"""A hundred books, and a thousand authors to choose theirs from."""

from collections.abc import Callable
from typing import Any

from hundred import hundred_books
from rows import AUTHORS


def thousand_authors(fill: Callable[..., Any]) -> Callable[..., Any]:
    """Have authors without books filled in, after those that have some."""
    AUTHORS.extend(
        {"name": f"Author {number}", "country": None}
        for number in range(11, 1001)
    )
    return hundred_books(fill)
