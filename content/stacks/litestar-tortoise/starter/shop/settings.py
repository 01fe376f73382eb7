"""What differs from machine to machine, and what Tortoise has to know."""

import os

DATABASE_URL = os.environ.get("DATABASE_URL", "sqlite://shop.db")

TORTOISE_ORM = {
    "connections": {"default": DATABASE_URL},
    "apps": {
        "shop": {"models": ["shop.models"], "migrations": "shop.migrations"}
    },
}
