import os
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from threading import Barrier, BrokenBarrierError

import dj_database_url
import django
from serving_sync import serve
from stack_sync import run, visit
from starter import FILES
from starters import unpack

# region setup
unpack(FILES, "postgresql")
os.environ["DJANGO_SETTINGS_MODULE"] = "shop.settings"
django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import OperationalError, connections, transaction  # noqa: E402
from django.db.backends.signals import connection_created  # noqa: E402
from django.db.models import F  # noqa: E402
from django.dispatch import receiver  # noqa: E402
from django.http import JsonResponse  # noqa: E402
from django.test import Client  # noqa: E402
from django.urls import path  # noqa: E402
from shop.models import Book  # noqa: E402
from shop.settings import SQLITE  # noqa: E402
from shop.urls import urlpatterns  # noqa: E402
from shop.wsgi import application  # noqa: E402

opened: list = []


@receiver(connection_created)
def note(connection, **_):
    opened.append(connection)


def close():
    """Each is of a thread of waitress, which outlives its server."""
    for connection in opened:
        connection.inc_thread_sharing()
        connection.close()


call_command("migrate", verbosity=0)


def sell_undone(request, id):
    Book.objects.filter(id=id).update(stock=F("stock") - 1)
    transaction.set_rollback(True)
    return JsonResponse({"detail": "Sold out"}, status=409)


urlpatterns.append(path("undone/<int:id>/sell", sell_undone))


def two_sales(url):
    """Both read, and then write. What each is told, on SQLite."""
    settings = {**connections.settings, "lite": dj_database_url.parse(url)}
    connections.configure_settings(settings)
    connections.settings["lite"] = settings["lite"]
    call_command("migrate", database="lite", verbosity=0)
    books = Book.objects.using("lite")
    books.get_or_create(id=1, defaults={"title": "Persuasion", "stock": 60})
    connections["lite"].close()
    del connections["lite"]
    both_have_read = Barrier(2)

    def sell(_):
        try:
            with transaction.atomic(using="lite"):
                book = books.get(id=1)
                # It is broken where the other cannot read before the COMMIT.
                with suppress(BrokenBarrierError):
                    both_have_read.wait(timeout=1)
                book.stock = F("stock") - 1
                book.save(update_fields=["stock"])
            return "sold"
        except OperationalError as error:
            return str(error)
        finally:
            connections["lite"].close()

    with ThreadPoolExecutor(2) as sales:
        return sorted(sales.map(sell, range(2)))


on_sqlite = {
    "as it comes": two_sales(SQLITE.partition("?")[0]),
    "as in the starter": two_sales(SQLITE),
}
del connections.settings["lite"]

# endregion


# region naive
def sell_before(request, id):
    Book.objects.filter(id=id).update(stock=F("stock") - 1)
    book = Book.objects.get(id=id)
    if book.stock < 0:
        return JsonResponse({"detail": "Sold out"}, status=409)
    return JsonResponse({"stock": book.stock})


urlpatterns.append(path("before/<int:id>/sell", sell_before))


def naive():
    with serve(application) as site:
        sold = site.post("/before/2/sell")
    return [sold, Book.objects.get(title="Sanditon").stock]


# endregion


# region
def task():
    before = Book.objects.get(id=2).stock
    also = {
        "no title": ("/books", {"stock": 1}),
        "set_rollback, and a 409": ("/undone/2/sell", {}),
    }
    seen = visit(application, also)
    return {
        **seen,
        "copies taken by set_rollback and a 409": before
        - Book.objects.get(id=2).stock,
        "no JSON": Client().post("/books", "no", "text/plain").status_code,
        "two sales on SQLite": on_sqlite,
    }


# endregion

if __name__ == "__main__":
    run(application, "shop_book", task, naive=naive, close=close)
