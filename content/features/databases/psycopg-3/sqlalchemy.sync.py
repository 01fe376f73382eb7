from models import Base, Book, fill
from running_sync import new_session, run
from sqlalchemy import select


# region
def task() -> list[str]:
    # The address of the engine begins with postgresql+psycopg://
    with new_session() as session:
        title = session.scalar(select(Book.title).where(Book.id == 5))
        raw = session.connection().connection.driver_connection
        return [title, type(raw).__module__.split(".")[0]]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
