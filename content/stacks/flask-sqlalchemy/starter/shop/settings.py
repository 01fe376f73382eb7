"""What differs from machine to machine."""

import os
from pathlib import Path

# Of a relative path Flask-SQLAlchemy makes one in the folder "instance".
FILE = Path("shop.db").absolute()

SQLALCHEMY_DATABASE_URI = os.environ.get("DATABASE_URL", f"sqlite:///{FILE}")
