import asyncio
import threading
from asyncio import create_task, to_thread
from collections.abc import Iterator
from typing import Annotated

import psycopg
from anyio.to_thread import current_default_thread_limiter
from database import DATABASE_URL
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

from shop.database import in_transaction  # noqa: E402
from shop.main import BookOut, app  # noqa: E402
from shop.models import Book  # noqa: E402

opened: list = []


@receiver(connection_created)
def note(connection, **_) -> None:
    opened.append(connection)
    # It is chance which thread is next: its savepoints are counted anew.
    connection.clean_savepoints()


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


@app.post("/lazy", response_model=list[BookOut])
@in_transaction
def lazy() -> object:
    return Book.objects.all()


@app.post("/read", response_model=list[BookOut])
@in_transaction
def read() -> object:
    return list(Book.objects.all())


def still_open() -> int:
    """A connection that is opened again is noted again."""
    return len({id(each) for each in opened if each.connection is not None})


TERMINATE = (
    "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity "
    "WHERE datname = current_database() AND pid <> pg_backend_pid()"
)


async def asked_twice() -> dict[str, int]:
    """The server closes the connections of the pool between two requests."""
    told = {}
    settings = connections.settings["default"]
    for checks in False, True:
        await to_thread(close)
        settings["CONN_HEALTH_CHECKS"] = checks
        async with serve(app) as site:
            await site.post("/read")
            await to_thread(terminate)
            told[f"conn_health_checks={checks}"] = await site.post("/read")
    return told


def terminate() -> None:
    with psycopg.connect(DATABASE_URL, autocommit=True) as beside:
        beside.execute(TERMINATE)


async def kept() -> dict[str, int]:
    """How many connections are out when the answer has been sent."""
    told = {}
    for name in "read", "lazy":
        async with serve(app) as site:
            await site.post(f"/{name}")
        told[name] = still_open()
        await to_thread(close)
    return told


closed = asyncio.run(asked_twice())
out = asyncio.run(kept())


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
    return {
        **await visit(app, also),
        "threads at most": at_most,
        "asked after the server closed the connections": closed,
        "connections out after the answer": {
            "a list": out["read"],
            "a QuerySet": out["lazy"],
        },
    }


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
