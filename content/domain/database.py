"""Which database a script uses: that of DATABASE_URL, or a new SQLite file."""

import os
from tempfile import TemporaryDirectory

FOLDER = TemporaryDirectory()
DATABASE_URL = (
    os.environ.get("DATABASE_URL") or f"sqlite:///{FOLDER.name}/shop.db"
)
