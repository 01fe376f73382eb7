import json

from asgiref.sync import async_to_sync, sync_to_async
from django.conf import settings
from django.core.asgi import get_asgi_application
from django.db import transaction
from django.http import JsonResponse
from django.urls import path
from models import MODELS, Author, Book, fill
from publisher import price_of
from running import run
from serving import three_requests

# region setup
settings.ROOT_URLCONF = "__main__"
urlpatterns = []
app = get_asgi_application()


async def added():
    """Authors that were not there before, each with its book."""
    rows = Author.objects.filter(id__gt=10).values_list("name", "books__title")
    return [row async for row in rows]


# endregion


# region naive
async def add_in_steps(request):
    new = json.loads(request.body)
    author = await Author.objects.acreate(name=new["author"])
    price = await price_of(new["title"])
    book = await Book.objects.acreate(
        title=new["title"], year=new["year"], price=price, author=author
    )
    return JsonResponse({"id": book.id}, status=201)


async def naive():
    urlpatterns[:] = [path("books", add_in_steps)]
    return await three_requests(app, added)


# endregion


# region
def atomic_async(work):
    """Run an async function in a transaction, which a thread holds."""
    return sync_to_async(transaction.atomic(async_to_sync(work)))


@atomic_async
async def save(new):
    author = await Author.objects.acreate(name=new["author"])
    price = await price_of(new["title"])
    return await Book.objects.acreate(
        title=new["title"], year=new["year"], price=price, author=author
    )


async def add(request):
    book = await save(json.loads(request.body))
    return JsonResponse({"id": book.id}, status=201)


async def task():
    urlpatterns[:] = [path("books", add)]
    return await three_requests(app, added)


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
