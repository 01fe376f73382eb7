import threading

from django.db import models
from running import run

# region
threads = []


class Reader(models.Model):
    name = models.CharField(max_length=30)

    def save(self, **options):
        threads.append(threading.current_thread())
        super().save(**options)


async def task():
    await Reader(name="Ada").asave()
    [saved_in] = threads
    same = saved_in is threading.current_thread()
    return "in the thread of the event loop" if same else "in another thread"


# endregion

if __name__ == "__main__":
    run(task, [Reader])
