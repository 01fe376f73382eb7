from concurrent.futures import ThreadPoolExecutor
from time import sleep

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


def query(number):
    sleep(number / 5)  # One order in the log.
    return Book.objects.filter(id=7).values_list(Together(), flat=True).get()


settings.ROOT_URLCONF = "__main__"
urlpatterns = []
app = get_wsgi_application()
seen = []
# endregion


# region naive
def naive():
    return max([query(0), query(1)])


# endregion


# region
def in_own_thread(number):
    try:
        return query(number)
    finally:
        connection.close()  # A thread has its own.


def task():
    with ThreadPoolExecutor(2) as threads:
        return max(threads.map(in_own_thread, [0, 1]))


# endregion


# region way_requests
def view(request, number):
    seen.append(query(number))
    return HttpResponse()


def way_requests():
    urlpatterns[:] = [path("<int:number>", view)]
    with serve(app, threads=2) as site, ThreadPoolExecutor(2) as clients:
        list(clients.map(site.post, ["/0", "/1"]))
    return max(seen)


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill_all, naive=naive, ways=[way_requests])
