import asyncio

from asgiref.sync import ThreadSensitiveContext, sync_to_async
from django.db import connection, connections, models
from django.db.models import Func
from models import MODELS, Author, fill
from running import run

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


async def in_order(number):
    """So that the transcript is always in this order."""
    await asyncio.sleep(number / 4)


# endregion


# region naive
async def naive():
    waits = [WAIT.aget() for _ in range(5)]
    return most_at_once(await asyncio.gather(*waits))


# endregion


# region
async def wait(number):
    await in_order(number)
    async with ThreadSensitiveContext():  # Its own thread and connection.
        try:
            return await WAIT.aget()
        finally:
            await sync_to_async(connections.close_all)()


async def task():
    return most_at_once(await asyncio.gather(*map(wait, range(5))))


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
