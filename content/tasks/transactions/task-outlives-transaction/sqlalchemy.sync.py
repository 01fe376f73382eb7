from concurrent.futures import ThreadPoolExecutor
from threading import Event

from models import Base, Tag, fill
from running_sync import new_session, run
from sqlalchemy import select

# region setup
threads = ThreadPoolExecutor()
# endregion


# region naive
def note_naively(over: Event) -> None:
    over.wait()
    with new_session.begin() as session:
        session.add(Tag(name="essays"))


def naive() -> list[str]:
    over = Event()
    with new_session.begin() as session:
        session.get_one(Tag, 1)
        later = threads.submit(note_naively, over)
    over.set()
    later.result()
    with new_session() as session:
        tags = select(Tag.name).where(Tag.id > 4)  # It had four before.
        return list(session.scalars(tags))


# endregion


# region
def note(over: Event) -> None:
    over.wait()
    with new_session.begin() as session:
        session.add(Tag(name="essays"))


def task() -> list[str]:
    over = Event()
    with new_session.begin() as session:
        session.get_one(Tag, 1)
        later = threads.submit(note, over)  # It has its own session.
    over.set()
    later.result()
    with new_session() as session:
        tags = select(Tag.name).where(Tag.id > 4)  # It had four before.
        return list(session.scalars(tags))


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
