from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from time import sleep

from running import DATABASE, connect, db, run

# region setup
postgresql = DATABASE == "postgresql"
clock = "clock_timestamp()" if postgresql else "SYSDATE(6)"
pause = "pg_sleep(1.5)::text" if postgresql else "SLEEP(1.5)"
connections = []
WAIT = f"SELECT {clock}, {pause}, {clock}"


def most_at_once(times):
    """Of statements with a begin and an end by the server's clock."""
    return max(
        sum(begin <= moment < end for begin, _, end in times)
        for moment, _, _ in times
    )


# endregion


# region naive
def naive():
    cursor = db.cursor()
    times = []
    for _ in range(5):
        cursor.execute(WAIT)
        times.append(cursor.fetchone())
    return most_at_once(times)


# endregion


# region
def wait(number):
    sleep(number / 4)  # So that the transcript is always in this order.
    with closing(connections[number].cursor()) as cursor:
        cursor.execute(WAIT)
        return cursor.fetchone()


def task():
    connections[:] = [connect() for _ in range(5)]
    with ThreadPoolExecutor(5) as threads:
        times = list(threads.map(wait, range(5)))
    for connection in connections:
        connection.close()
    return most_at_once(times)


# endregion

if __name__ == "__main__":
    run(task, [], naive=naive)
