from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import path
from models import Book
from running import client, run


# region
def show(request, id):
    return HttpResponse(get_object_or_404(Book, pk=id).title)


urlpatterns = [path("books/<int:id>", show)]


def task():
    return [client.get(f"/books/{id}").status_code for id in (11, 99)]


# endregion

if __name__ == "__main__":
    run(task)
