from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from time import sleep

from models import Base
from running_sync import engine, new_session, run
from sqlalchemy import String, cast, create_engine, func, literal_column, select
from sqlalchemy.orm import Session

# region setup
postgresql = engine.dialect.name == "postgresql"
clock = literal_column("clock_timestamp()" if postgresql else "SYSDATE(6)")
pause = cast(func.pg_sleep(1.5), String) if postgresql else func.sleep(1.5)
WAIT = select(clock, pause, clock)

type Times = tuple[datetime, object, datetime]


def most_at_once(times: Sequence[Times]) -> int:
    """Of statements with a begin and an end by the server's clock."""
    return max(
        sum(begin <= moment < end for begin, _, end in times)
        for moment, _, _ in times
    )


def in_order(number: int) -> None:
    """So that the transcript is always in this order."""
    sleep(number / 4)


# endregion


# region naive
def naive() -> int:
    with new_session() as session:
        times = [session.execute(WAIT).one() for _ in range(5)]
    return most_at_once(times)


# endregion


# region
def wait(number: int) -> Times:
    in_order(number)
    with new_session() as session:  # Its own session and connection.
        return session.execute(WAIT).one()


def task() -> int:
    with ThreadPoolExecutor(5) as threads:
        return most_at_once(list(threads.map(wait, range(5))))


# endregion


# region way_small_pool
def way_small_pool() -> int:
    small = create_engine(
        engine.url, pool_size=1, max_overflow=0, pool_timeout=0.5
    )
    try:
        with Session(small) as mine, Session(small) as yours:
            times = [session.execute(WAIT).one() for session in (mine, yours)]
            return most_at_once(times)
    finally:
        small.dispose()


# endregion

if __name__ == "__main__":
    run(task, Base, naive=naive, ways=[way_small_pool])
