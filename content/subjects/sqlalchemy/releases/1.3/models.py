"""The bookshop in SQLAlchemy 1.3: columns, not annotations."""

from decimal import Decimal

from rows import AUTHORS, BOOK_TAGS, BOOKS, TAGS
from sqlalchemy import JSON, Column, ForeignKey, Integer, Numeric, String, Table
from sqlalchemy.ext.declarative import declarative_base
from sqlalchemy.orm import relationship

Base = declarative_base()

book_tag = Table(
    "book_tag",
    Base.metadata,
    Column("book_id", ForeignKey("book.id"), primary_key=True),
    Column("tag_id", ForeignKey("tag.id"), primary_key=True),
)


class Author(Base):
    __tablename__ = "author"

    id = Column(Integer, primary_key=True)
    name = Column(String(100), unique=True, nullable=False)
    country = Column(String(2))
    books = relationship("Book", back_populates="author", order_by="Book.id")


class Book(Base):
    __tablename__ = "book"

    id = Column(Integer, primary_key=True)
    title = Column(String(200), nullable=False)
    author_id = Column(ForeignKey("author.id"), index=True, nullable=False)
    price = Column(Numeric(8, 2), nullable=False)
    year = Column(Integer, nullable=False)
    stock = Column(Integer, default=0, nullable=False)
    details = Column(JSON, default=dict, nullable=False)
    author = relationship("Author", back_populates="books")
    tags = relationship("Tag", secondary=book_tag, order_by="Tag.id")


class Tag(Base):
    __tablename__ = "tag"

    id = Column(Integer, primary_key=True)
    name = Column(String(50), unique=True, nullable=False)


def fill(session):
    """Add the rows that every sample starts with."""
    session.add_all(Author(**row) for row in AUTHORS)
    session.add_all(Tag(name=name) for name in TAGS)
    session.flush()
    for title, author_id, price, year, stock, details in BOOKS:
        session.add(
            Book(
                title=title,
                author_id=author_id,
                price=Decimal(price),
                year=year,
                stock=stock,
                details=details,
            )
        )
    session.flush()
    rows = [{"book_id": book, "tag_id": tag} for book, tag in BOOK_TAGS]
    session.execute(book_tag.insert(), rows)
