from django.contrib import admin
from models import Book, fill
from running import browser, cells, run


# region setup
def fill_hundred():
    fill()
    more = {"author_id": 10, "price": 9, "year": -700}
    Book.objects.bulk_create(
        Book(title=f"Book {n}", **more) for n in range(16, 101)
    )


# endregion


# region
@admin.register(Book)
class BookAdmin(admin.ModelAdmin):
    list_display = ("title", "author")
    ordering = ("id",)


def task():
    page = browser.get("/admin/bookshop/book/")
    rows = list(zip(cells(page, "title"), cells(page, "author"), strict=True))
    return [len(rows), rows[0], rows[99]]


# endregion

if __name__ == "__main__":
    run(task, fill=fill_hundred)
