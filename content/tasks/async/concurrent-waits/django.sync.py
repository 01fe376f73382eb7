from concurrent.futures import ThreadPoolExecutor

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.db import connection
from django.db.models import Func, IntegerField
from django.http import HttpResponse
from django.urls import path
from models import MODELS, Book, fill
from running_sync import run
from serving_sync import serve
from together import TOGETHER


# region setup
class Together(Func):
    function = "together"
    output_field = IntegerField()


def fill_all():
    fill()
    connection.cursor().execute(TOGETHER)


def query():
    return Book.objects.filter(id=7).values_list(Together(), flat=True).get()


settings.ROOT_URLCONF = "__main__"
urlpatterns = []
app = get_wsgi_application()
seen = []
# endregion


# region naive
def naive():
    return max([query(), query()])


# endregion


# region
def in_own_thread():
    try:
        return query()
    finally:
        connection.close()  # A thread has its own.


def task():
    with ThreadPoolExecutor(2) as threads:
        both = [threads.submit(in_own_thread) for _ in range(2)]
        return max(query.result() for query in both)


# endregion


# region way_requests
def view(request):
    seen.append(query())
    return HttpResponse()


def way_requests():
    urlpatterns[:] = [path("", view)]
    with serve(app, threads=2) as site, ThreadPoolExecutor(2) as clients:
        list(clients.map(site.post, ["/", "/"]))
    return max(seen)


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill_all, naive=naive, ways=[way_requests])
