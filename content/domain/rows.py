"""The rows that every sample starts with; the database numbers them from 1."""

from typing import Any

AUTHORS: list[dict[str, Any]] = [
    {"name": "Ursula K. Le Guin", "country": "US"},
    {"name": "Italo Calvino", "country": "IT"},
    {"name": "Octavia E. Butler", "country": "US"},
    {"name": "Stanisław Lem", "country": "PL"},
    {"name": "Jorge Luis Borges", "country": "AR"},
    {"name": "Tove Jansson", "country": "FI"},
    {"name": "Terry Pratchett", "country": "GB"},
    {"name": "Clarice Lispector", "country": "BR"},
    {"name": "Banana Yoshimoto", "country": "JP"},
    {"name": "Homer", "country": None},
]

# Title, id of the author, price, year, stock, details
BOOKS = [
    ("The Left Hand of Darkness", 1, "9.99", 1969, 4, {"pages": 304}),
    ("The Dispossessed", 1, "10.50", 1974, 0, {"pages": 387, "award": "Hugo"}),
    ("Invisible Cities", 2, "11.00", 1972, 7, {"pages": 165}),
    ("If on a winter's night a traveler", 2, "12.75", 1979, 2, {"pages": 260}),
    ("Kindred", 3, "14.00", 1979, 5, {"pages": 264}),
    ("Parable of the Sower", 3, "13.25", 1993, 3, {"pages": 299}),
    ("Solaris", 4, "8.40", 1961, 6, {"pages": 204}),
    ("The Cyberiad", 4, "12.00", 1965, 1, {"pages": 295}),
    ("Ficciones", 5, "10.00", 1944, 8, {"pages": 174}),
    ("The Summer Book", 6, "9.50", 1972, 2, {"pages": 160}),
    ("Mort", 7, "7.99", 1987, 9, {"pages": 272}),
    ("Guards! Guards!", 7, "8.99", 1989, 0, {"pages": 376}),
    ("Small Gods", 7, "8.99", 1992, 4, {"pages": 384}),
    ("The Hour of the Star", 8, "11.25", 1977, 3, {"pages": 96}),
    ("Kitchen", 9, "9.99", 1988, 5, {"pages": 152}),
]

TAGS = ["science fiction", "fantasy", "short stories", "classic"]

# Id of the book, id of the tag
BOOK_TAGS = [
    (1, 1),
    (1, 4),
    (2, 1),
    (7, 1),
    (8, 1),
    (8, 3),
    (9, 3),
    (9, 4),
    (11, 2),
]
