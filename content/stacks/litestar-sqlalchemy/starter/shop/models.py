"""The tables. After a change: litestar database make-migrations."""

from advanced_alchemy.base import IdentityBase
from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column


class Book(IdentityBase):
    """With an id, and constraints with names that a migration can drop."""

    __tablename__ = "book"

    title: Mapped[str] = mapped_column(String(200), unique=True)
    stock: Mapped[int]
