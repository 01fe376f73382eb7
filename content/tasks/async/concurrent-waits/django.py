import asyncio

from asgiref.sync import ThreadSensitiveContext, sync_to_async
from django.conf import settings
from django.core.asgi import get_asgi_application
from django.db import connection, connections
from django.db.models import Func, IntegerField
from django.http import HttpResponse
from django.urls import path
from models import MODELS, Book, fill
from running import run
from serving import serve
from together import TOGETHER


# region setup
class Together(Func):
    function = "together"
    output_field = IntegerField()


def fill_all():
    fill()
    connection.cursor().execute(TOGETHER)


async def query():
    return (
        await Book.objects.filter(id=7)
        .values_list(Together(), flat=True)
        .aget()
    )


settings.ROOT_URLCONF = "__main__"
urlpatterns = []
app = get_asgi_application()
seen = []
# endregion


# region naive
async def naive():
    return max(await asyncio.gather(query(), query()))


# endregion


# region
async def in_own_thread():
    async with ThreadSensitiveContext():
        try:
            return await query()
        finally:
            # A thread has a connection of its own, and nobody closes it.
            await sync_to_async(connections.close_all)()


async def task():
    return max(await asyncio.gather(in_own_thread(), in_own_thread()))


# endregion


# region way_one_request
async def gathering(request):
    seen[:] = await asyncio.gather(query(), query())
    return HttpResponse()


async def way_one_request():
    urlpatterns[:] = [path("", gathering)]
    async with serve(app) as site:
        await site.post("/")
    return max(seen)


# endregion


# region way_requests
async def view(request):
    seen.append(await query())
    return HttpResponse()


async def way_requests():
    urlpatterns[:] = [path("", view)]
    async with serve(app) as site:
        await asyncio.gather(site.post("/"), site.post("/"))
    return max(seen[-2:])


# endregion

if __name__ == "__main__":
    run(
        task,
        MODELS,
        fill=fill_all,
        naive=naive,
        ways=[way_one_request, way_requests],
    )
