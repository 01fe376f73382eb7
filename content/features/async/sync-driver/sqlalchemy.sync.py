import asyncio

from models import Base, Book, fill
from running_sync import new_session, run

# region setup
loops: list[str] = []
new_event_loop = asyncio.events.new_event_loop


def note_loop() -> asyncio.AbstractEventLoop:
    loops.append("an event loop")
    return new_event_loop()


asyncio.events.new_event_loop = note_loop
# endregion


# region
def task() -> list[str]:
    with new_session() as session:
        book = session.get_one(Book, 7)
    assert not loops
    return [book.title, "no event loop"]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
