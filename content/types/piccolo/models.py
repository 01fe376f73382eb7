"""The bookshop as Piccolo's examples are typed: only the key is annotated."""

from piccolo.columns import ForeignKey, Integer, Numeric, Serial, Varchar
from piccolo.engine.sqlite import SQLiteEngine
from piccolo.table import Table

DB = SQLiteEngine(path="shop.sqlite")


class Author(Table, db=DB):
    id: Serial
    name = Varchar(length=100)
    country = Varchar(length=2, null=True, default=None)


class Book(Table, db=DB):
    id: Serial
    title = Varchar(length=200)
    price = Numeric(digits=(8, 2))
    year = Integer()
    author = ForeignKey(Author, null=False)
