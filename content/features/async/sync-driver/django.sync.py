import asyncio

from models import MODELS, Book, fill
from running_sync import run

# region setup
loops = []
new_event_loop = asyncio.events.new_event_loop


def note_loop():
    loops.append("an event loop")
    return new_event_loop()


asyncio.events.new_event_loop = note_loop
# endregion


# region
def task():
    book = Book.objects.get(id=7)
    assert not loops
    return [book.title, "no event loop"]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
