import os

import django
from serving_sync import serve
from stack_sync import fifty_at_once, run
from starter import FILES
from starters import unpack

# region setup
unpack(FILES, "postgresql")
os.environ["DJANGO_SETTINGS_MODULE"] = "shop.settings"
django.setup()

from django.core.management import call_command  # noqa: E402
from django.db.backends.signals import connection_created  # noqa: E402
from django.db.models import F, Sum  # noqa: E402
from django.dispatch import receiver  # noqa: E402
from django.http import JsonResponse  # noqa: E402
from django.urls import path  # noqa: E402
from shop.models import Book  # noqa: E402
from shop.urls import urlpatterns  # noqa: E402
from shop.wsgi import application  # noqa: E402

EMMA = {"title": "Emma", "stock": 60}
at_once: dict = {}
opened: list = []


@receiver(connection_created)
def note(connection, **_):
    opened.append(connection)


def close():
    """Each is of a thread of waitress, which outlives its server."""
    for connection in opened:
        connection.inc_thread_sharing()
        connection.close()


def fifty() -> None:
    """Ahead of the parts that are shown: their order is another each time."""
    call_command("migrate", verbosity=0)
    with serve(application, threads=4) as site:
        site.post("/books", title="Persuasion", stock=60)
        at_once.update(
            fifty_at_once(lambda: site.post("/books/1/sell"), "shop_book")
        )
    at_once["left"] = Book.objects.aggregate(left=Sum("stock"))["left"]


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
        added = site.post("/books", title="Sanditon", stock=0)
        sold = site.post("/before/2/sell")
    return [added, sold, Book.objects.get(title="Sanditon").stock]


# endregion


# region
def task():
    with serve(application) as site:
        answers = {
            "added": site.post("/books", **EMMA),
            "the same title": site.post("/books", **EMMA),
            "no title": site.post("/books", stock=1),
            "sold": site.post("/books/1/sell"),
            "sold out": site.post("/books/2/sell"),
            "not there": site.post("/books/99/sell"),
        }
    return {"one by one": answers, "fifty at once": at_once}


# endregion

if __name__ == "__main__":
    run(task, first=fifty, naive=naive, last=close)
