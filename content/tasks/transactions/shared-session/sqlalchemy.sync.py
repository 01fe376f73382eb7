from concurrent.futures import ThreadPoolExecutor

from models import Base, Tag, fill
from running_sync import engine, new_session, run
from sqlalchemy import create_engine, select
from sqlalchemy.orm import Session


# region setup
def new_tags() -> list[str]:
    """The tags that were added: the shop had four before."""
    with new_session() as session:
        tags = select(Tag.name).where(Tag.id > 4).order_by(Tag.id)
        return list(session.scalars(tags))


def add(session: Session, name: str) -> None:
    session.add(Tag(name=name))
    session.commit()


# endregion


# region naive
def naive() -> list[str]:
    with ThreadPoolExecutor() as threads, new_session() as session:
        # One after the other goes well; at once, nobody knows.
        threads.submit(add, session, "essays").result()
        threads.submit(add, session, "poetry").result()
    return new_tags()


# endregion


# region
def task() -> list[str]:
    with new_session() as session:
        add(session, "essays")
        add(session, "poetry")
    return new_tags()


# endregion


# region way_small_pool
def way_small_pool() -> None:
    small = create_engine(
        engine.url, pool_size=1, max_overflow=0, pool_timeout=0.5
    )
    first_tag = select(Tag.name).limit(1)
    try:
        with Session(small) as mine, Session(small) as yours:
            mine.scalar(first_tag)
            yours.scalar(first_tag)
    finally:
        small.dispose()


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive, ways=[way_small_pool])
