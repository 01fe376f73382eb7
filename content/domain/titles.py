"""Finds the titles of the shop's books in what an admin says."""

from rows import BOOKS


def titles_in(text: str) -> list[str]:
    return [title for title, *_ in BOOKS if title in text]
