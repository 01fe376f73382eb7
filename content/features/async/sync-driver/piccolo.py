import asyncio

from models import TABLES, Book, fill
from running import run

# region setup
loops: list[str] = []
new_event_loop = asyncio.events.new_event_loop


def note_loop() -> asyncio.AbstractEventLoop:
    loops.append("an event loop")
    return new_event_loop()


asyncio.events.new_event_loop = note_loop
# endregion


# region
def read() -> list[str]:
    loops.clear()
    # The pool belongs to the event loop of the other thread.
    book = Book.objects().get(Book.id == 7).run_sync(in_pool=False)
    assert not loops, "run_sync() made an event loop"
    return [book.title, "no event loop"]


async def task() -> list[str]:
    return await asyncio.to_thread(read)


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
