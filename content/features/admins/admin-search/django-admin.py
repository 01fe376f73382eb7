from django.contrib import admin
from models import Book, fill
from running import browser, cells, run


# region
@admin.register(Book)
class BookAdmin(admin.ModelAdmin):
    list_display = ("title", "author", "price")
    search_fields = ("title", "author__name")


def task():
    page = browser.get("/admin/bookshop/book/?q=pratchett")
    return sorted(cells(page, "title"))


# endregion

if __name__ == "__main__":
    run(task, fill=fill)
