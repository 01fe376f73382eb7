"""What differs from machine to machine."""

import os

DATABASE_URL = os.environ.get("DATABASE_URL", "sqlite+aiosqlite:///shop.db")
