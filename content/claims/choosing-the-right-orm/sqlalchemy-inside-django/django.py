from asgiref.sync import sync_to_async
from django.contrib import admin
from django.db import connection, transaction
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


@sync_to_async
def read_beside():
    engine = create_engine(f"sqlite:///{connection.settings_dict['NAME']}")
    solaris = SqlalchemyBook.title.startswith("Solaris")
    with transaction.atomic(), Session(engine) as session:
        Book.objects.filter(title="Solaris").update(title="Solaris, 1961")
        found = session.scalars(select(SqlalchemyBook).where(solaris)).one()
        transaction.set_rollback(True)
    engine.dispose()
    return found.title


async def task():
    found = await read_beside()
    try:
        admin.AdminSite().register(SqlalchemyBook)
    except TypeError as error:
        return [found, type(error).__name__]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
