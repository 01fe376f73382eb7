from models import Base, Book, fill
from running_sync import engine, run, url
from server import restart_server
from sqlalchemy import Engine, create_engine
from sqlalchemy.orm import Session


# region setup
def title_by(engine: Engine, id: int) -> str:
    with Session(engine) as session:
        return session.get_one(Book, id).title


def attempt(engine: Engine, id: int) -> str:
    """The title, or what went wrong."""
    try:
        return title_by(engine, id)
    except Exception as error:
        return f"{type(error).__name__}: {error}".splitlines()[0]


# endregion


# region naive
def naive() -> list[str]:
    # As it comes: engine = create_engine(url)
    first = title_by(engine, 7)
    restart_server()
    second = attempt(engine, 7)
    third = attempt(engine, 7)
    return [first, second, third]


# endregion


# region
def task() -> list[str]:
    steady = create_engine(url, pool_pre_ping=True)
    first = title_by(steady, 7)
    restart_server()
    second = title_by(steady, 7)
    third = title_by(steady, 7)
    steady.dispose()
    engine.dispose()  # What it holds is from before the restart.
    return [first, second, third]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
