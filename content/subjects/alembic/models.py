"""The file models.py of a project that starts with one table."""

MODELS = """
from sqlalchemy import String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class Book(Base):
    __tablename__ = "book"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(200))
"""

# The same, with a title that may be null.
NULLABLE = MODELS.replace(
    "Mapped[str] = mapped_column(String(200))",
    "Mapped[str | None] = mapped_column(String(200))",
)

# An edit that adds a column, as a text and what takes its place.
TITLE = "title: Mapped[str] = mapped_column(String(200))"
TITLE_AND_ISBN = (
    f"{TITLE}\n    isbn: Mapped[str | None] = mapped_column(String(13))"
)
