import json

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.db import transaction
from django.http import JsonResponse
from django.urls import path
from models import MODELS, Author, Book, fill
from publisher import price_of_sync
from running_sync import run
from serving_sync import three_requests

# region setup
settings.ROOT_URLCONF = "__main__"
urlpatterns = []
app = get_wsgi_application()


def added():
    """Authors that were not there before, each with its book."""
    rows = Author.objects.filter(id__gt=10).values_list("name", "books__title")
    return list(rows)


# endregion


# region naive
def add(request):
    new = json.loads(request.body)
    author = Author.objects.create(name=new["author"])
    price = price_of_sync(new["title"])
    book = Book.objects.create(
        title=new["title"], year=new["year"], price=price, author=author
    )
    return JsonResponse({"id": book.id}, status=201)


def naive():
    urlpatterns[:] = [path("books", add)]
    return three_requests(app, added)


# endregion


# region
@transaction.atomic  # Or ATOMIC_REQUESTS, for every view.
def add_in_one(request):
    new = json.loads(request.body)
    author = Author.objects.create(name=new["author"])
    price = price_of_sync(new["title"])
    book = Book.objects.create(
        title=new["title"], year=new["year"], price=price, author=author
    )
    return JsonResponse({"id": book.id}, status=201)


def task():
    urlpatterns[:] = [path("books", add_in_one)]
    return three_requests(app, added)


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
