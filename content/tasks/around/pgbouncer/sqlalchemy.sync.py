from models import Base, Book, fill
from pooler import POOLER_URL
from running_sync import run
from sqlalchemy import Engine, NullPool, create_engine, make_url
from sqlalchemy.orm import Session

# region setup
url = make_url(POOLER_URL).set(drivername="postgresql+psycopg")


def read(engine: Engine, id: int) -> str:
    """A title, read so often that psycopg prepares the statement."""
    for _ in range(6):
        with Session(engine) as session, session.begin():
            title = session.get_one(Book, id).title
    return title


# endregion


# region naive
def naive() -> list[str]:
    one, other = create_engine(url), create_engine(url)
    try:
        return [read(one, 7), read(other, 5)]
    finally:
        one.dispose()
        other.dispose()


# endregion


# region
def pooled_engine() -> Engine:
    return create_engine(
        url,
        poolclass=NullPool,  # PgBouncer is the pool.
        connect_args={"prepare_threshold": None},
    )


def task() -> list[str]:
    one, other = pooled_engine(), pooled_engine()
    return [read(one, 7), read(other, 5)]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
