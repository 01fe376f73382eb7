from django.contrib import admin
from models import Book, fill
from running import browser, run


# region
@admin.register(Book)
class BookAdmin(admin.ModelAdmin):
    fields = ("title", "author", "price")


def task():
    from django.contrib.admin.models import LogEntry

    form = {"title": "Mort", "author": 7, "price": "8.50"}
    browser.post("/admin/bookshop/book/11/change/", form)
    changes = LogEntry.objects.order_by("pk")
    return [[each.user.username, int(each.object_id)] for each in changes]


# endregion

if __name__ == "__main__":
    run(task, fill=fill)
