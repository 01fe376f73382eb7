import threading
from asyncio import create_task, to_thread
from collections.abc import Iterator
from typing import Annotated

from anyio.to_thread import current_default_thread_limiter
from django.core.management import call_command
from django.db import connections
from django.db.backends.signals import connection_created
from django.db.models import F
from django.dispatch import receiver
from fastapi import Depends, FastAPI, HTTPException
from fastapi.concurrency import run_in_threadpool
from serving import serve
from stack import run, visit
from starter import FILES
from starters import unpack

# region setup
unpack(FILES, "postgresql")

from shop.main import app  # noqa: E402
from shop.models import Book  # noqa: E402

opened: list = []


@receiver(connection_created)
def note(connection, **_) -> None:
    opened.append(connection)


def close() -> None:
    """Each is of a thread, and all are in the pool of one of them."""
    for connection in opened:
        connection.inc_thread_sharing()
        connection.close()
    connections["default"].close_pool()


async def last() -> None:
    await to_thread(close)


call_command("migrate", verbosity=0)
connections.close_all()


def first() -> Iterator[int]:
    yield threading.get_ident()


async def meanwhile(of_dependency: Annotated[int, Depends(first)]) -> list:
    """As another request does, take the thread that has just got free."""
    taken, free = threading.Event(), threading.Event()

    def hold() -> None:
        taken.set()
        free.wait()

    other = create_task(run_in_threadpool(hold))
    await to_thread(taken.wait)
    return [of_dependency, free, other]


@app.post("/threads")
def threads(kept: Annotated[list, Depends(meanwhile)]) -> None:
    of_dependency, free, _ = kept
    free.set()
    if threading.get_ident() != of_dependency:
        raise HTTPException(409, "Another thread, and so another connection")


# endregion


# region naive
app_before = FastAPI()


@app_before.post("/books/{id}/sell")
async def sell_before(id: int) -> int:
    await Book.objects.filter(id=id).aupdate(stock=F("stock") - 1)
    book = await Book.objects.aget(id=id)
    if book.stock < 0:
        raise HTTPException(409, "Sold out")
    return book.stock


async def naive() -> list[int]:
    async with serve(app_before) as site:
        sold = await site.post("/books/2/sell")
    return [sold, (await Book.objects.aget(id=2)).stock]


# endregion


# region
async def task() -> dict:
    also = {"a dependency in another thread": ("/threads", {})}
    at_most = current_default_thread_limiter().total_tokens
    return {**await visit(app, also), "threads at most": at_most}


# endregion

if __name__ == "__main__":
    run(
        app,
        "shop_book",
        task,
        naive=naive,
        last=last,
        otherwise={"connections of async handlers": app_before},
    )
