from django.contrib import admin
from django.db import connection
from models import MODELS, Book, fill
from running import run
from sqlalchemy import create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


# region
class Base(DeclarativeBase): ...


class SqlalchemyBook(Base):
    __tablename__ = Book._meta.db_table

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]


async def task():
    engine = create_engine(f"sqlite:///{connection.settings_dict['NAME']}")
    with Session(engine) as session:
        book = select(SqlalchemyBook).where(SqlalchemyBook.title == "Solaris")
        found = session.scalars(book).one().title
    engine.dispose()
    try:
        admin.AdminSite().register(SqlalchemyBook)
    except TypeError as error:
        return [found, type(error).__name__]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
