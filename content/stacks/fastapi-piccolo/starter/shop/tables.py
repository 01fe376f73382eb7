"""The tables. After a change: piccolo migrations new shop --auto."""

from piccolo.columns import Integer, Serial, Varchar
from piccolo.table import Table


class Book(Table):
    id: Serial
    title = Varchar(length=200, unique=True)
    stock = Integer()
