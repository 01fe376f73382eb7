from concurrent.futures import ThreadPoolExecutor
from time import sleep

from django.db import connection, models
from django.db.models import Func
from models import MODELS, Author, fill
from running_sync import run

# region setup
postgresql = connection.vendor == "postgresql"


class Clock(Func):
    template = "clock_timestamp()" if postgresql else "SYSDATE(6)"
    output_field = models.CharField()


class Pause(Func):
    template = "pg_sleep(1.5)::text" if postgresql else "SLEEP(1.5)"
    output_field = models.CharField()


WAIT = Author.objects.filter(id=1).values_list(Clock(), Pause(), Clock())


def most_at_once(times):
    """Of statements with a begin and an end by the server's clock."""
    return max(
        sum(begin <= moment < end for begin, _, end in times)
        for moment, _, _ in times
    )


def in_order(number):
    """So that the transcript is always in this order."""
    sleep(number / 4)


# endregion


# region naive
def naive():
    return most_at_once([WAIT.get() for _ in range(5)])


# endregion


# region
def wait(number):
    in_order(number)
    try:
        return WAIT.get()
    finally:
        connection.close()  # A thread has its own.


def task():
    with ThreadPoolExecutor(5) as threads:
        return most_at_once(list(threads.map(wait, range(5))))


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
