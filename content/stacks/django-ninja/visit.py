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

from django.conf import settings as django_settings  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.db import connections, transaction  # noqa: E402
from django.db.backends.signals import connection_created  # noqa: E402
from django.db.models import F  # noqa: E402
from django.dispatch import receiver  # noqa: E402
from django.urls import path  # noqa: E402
from ninja import NinjaAPI, Schema  # noqa: E402
from ninja.decorators import decorate_view  # noqa: E402
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

# Of its own: from the first request on an API takes no more operations.
aside = NinjaAPI(urls_namespace="aside")


class Wrong(Schema):
    pages: int


def one_less(id: int) -> Book:
    Book.objects.filter(id=id).update(stock=F("stock") - 1)
    return Book.objects.get(id=id)


@aside.post("/unlike-schema/{int:id}", response=Wrong)
@transaction.atomic
def unlike_schema(request, id: int):
    return one_less(id)


@aside.post("/around/unlike-schema/{int:id}", response=Wrong)
@decorate_view(transaction.atomic)
def unlike_schema_around(request, id: int):
    return one_less(id)


@aside.post("/around/http-error/{int:id}")
@decorate_view(transaction.atomic)
def http_error_around(request, id: int):
    one_less(id)
    raise HttpError(409, "Sold out")


@aside.post("/around/set-rollback/{int:id}")
@decorate_view(transaction.atomic)
def set_rollback_around(request, id: int):
    one_less(id)
    transaction.set_rollback(True)
    raise HttpError(409, "Sold out")


@aside.post("/around/exception/{int:id}")
@decorate_view(transaction.atomic)
def exception_around(request, id: int):
    one_less(id)
    raise ValueError("Neither Ninja nor Django knows it")


def kept(site, path: str) -> list:
    """What is answered, and what became of the UPDATE before it."""
    before = Book.objects.get(id=1).stock
    status = site.post(f"{path}/1")
    after = Book.objects.get(id=1).stock
    return [status, "committed" if after < before else "rolled back"]


def by_transaction(site) -> dict:
    around = "transaction around the view, "
    return {
        "atomic below the route, an answer unlike its schema": kept(
            site, "/unlike-schema"
        ),
        f"{around}the same": kept(site, "/around/unlike-schema"),
        f"{around}HttpError": kept(site, "/around/http-error"),
        f"{around}set_rollback, HttpError": kept(site, "/around/set-rollback"),
        f"{around}another exception": kept(site, "/around/exception"),
    }


def with_debug(site) -> list:
    django_settings.DEBUG = True
    try:
        return kept(site, "/around/exception")
    finally:
        django_settings.DEBUG = False


Book.objects.create(title="Emma", stock=60)
of_starter = django_settings.ROOT_URLCONF
django_settings.ROOT_URLCONF = (path("", aside.urls),)
with serve(application) as site:
    besides = {
        "after an UPDATE": by_transaction(site),
        "the last, with DEBUG": with_debug(site),
    }
django_settings.ROOT_URLCONF = of_starter
with connections["default"].cursor() as cursor:
    cursor.execute("TRUNCATE shop_book RESTART IDENTITY")
close()

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
    seen = visit(application, {"no title": ("/books", {"stock": 1})})
    return {**seen, **besides}


# endregion

if __name__ == "__main__":
    run(application, "shop_book", task, naive=naive, close=close)
