import asyncio

from models import TABLES, Book, fill
from running import run


# region
def in_a_thread() -> list[str]:
    # The pool belongs to the event loop of the other thread.
    book = Book.objects().get(Book.id == 7).run_sync(in_pool=False)
    author = book.get_related(Book.author).run_sync(in_pool=False)
    return [book.title, author.name]


async def task() -> list[str]:
    return await asyncio.to_thread(in_a_thread)


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
