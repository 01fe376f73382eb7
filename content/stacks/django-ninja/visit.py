import os

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
from django.db import connections  # noqa: E402
from django.db.backends.signals import connection_created  # noqa: E402
from django.db.models import F  # noqa: E402
from django.dispatch import receiver  # noqa: E402
from ninja.errors import HttpError  # noqa: E402
from shop.api import api  # noqa: E402
from shop.models import Book  # noqa: E402
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

# endregion


# region naive
@api.post("/before/{int:id}/sell")
def sell_before(request, id: int):
    Book.objects.filter(id=id).update(stock=F("stock") - 1)
    book = Book.objects.get(id=id)
    if book.stock < 0:
        raise HttpError(409, "Sold out")
    return book.stock


def naive():
    settings = connections.settings["default"]
    settings["ATOMIC_REQUESTS"] = True
    with serve(application) as site:
        sold = site.post("/before/2/sell")
    settings["ATOMIC_REQUESTS"] = False
    return [sold, Book.objects.get(title="Sanditon").stock]


# endregion


# region
def task():
    return visit(application, {"no title": ("/books", {"stock": 1})})


# endregion

if __name__ == "__main__":
    run(application, "shop_book", task, naive=naive, close=close)
