from django.contrib import admin
from django.test import Client
from models import Book, fill
from running import run


# region
@admin.register(Book)
class BookAdmin(admin.ModelAdmin):
    fields = ("title", "author", "price")


def task():
    # Django's client for tests leaves the token out, and the check as well.
    strict = Client(enforce_csrf_checks=True)
    strict.login(username="ada", password="secret")
    form = {"title": "Mort", "author": 7, "price": "8.50"}
    answer = strict.post("/admin/bookshop/book/11/change/", form)
    return [answer.status_code, Book.objects.get(pk=11).price]


# endregion

if __name__ == "__main__":
    run(task, fill=fill)
