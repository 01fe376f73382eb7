from models import Base, Book, fill
from running_sync import engine, new_session, run
from sqlalchemy import func, select, text
from sqlalchemy.orm import sessionmaker

# region setup
LEVEL = text("SHOW transaction_isolation")  # What the server says.
# endregion


# region
def task() -> list[str]:
    with new_session.begin() as session:
        options = {"isolation_level": "SERIALIZABLE"}
        session.connection(execution_options=options)
        session.scalar(select(func.sum(Book.stock)))
        level = session.scalar(LEVEL)
    with new_session.begin() as session:
        return [level, session.scalar(LEVEL)]


# endregion


# region way_engine
serializable = sessionmaker(
    engine.execution_options(isolation_level="SERIALIZABLE")
)


def way_engine() -> list[str]:
    with serializable.begin() as session:
        session.scalar(select(func.sum(Book.stock)))
        level = session.scalar(LEVEL)
    with new_session.begin() as session:
        return [level, session.scalar(LEVEL)]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, ways=[way_engine])
