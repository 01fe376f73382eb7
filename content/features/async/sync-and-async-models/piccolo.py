import asyncio

from models import TABLES, Book, fill
from running import run


# region
def read() -> str:
    # The pool belongs to the event loop of the other thread.
    book = Book.objects().get(Book.id == 7).run_sync(in_pool=False)
    return book.title


async def read_async() -> str:
    return (await Book.objects().get(Book.id == 7)).title


async def task() -> list[str]:
    return [await asyncio.to_thread(read), await read_async()]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
