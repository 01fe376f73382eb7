from django.contrib import admin
from models import Book, fill
from running import browser, run


# region
@admin.register(Book)
class BookAdmin(admin.ModelAdmin):
    list_display = ("title", "stock")
    list_editable = ("stock",)
    ordering = ("id",)


def task():
    form = {"form-TOTAL_FORMS": 15, "form-INITIAL_FORMS": 15, "_save": "Save"}
    for n, book in enumerate(Book.objects.order_by("pk")):
        form |= {f"form-{n}-id": book.pk, f"form-{n}-stock": book.stock}
    form["form-10-stock"] = 20
    browser.post("/admin/bookshop/book/", form)
    return Book.objects.get(pk=11).stock


# endregion

if __name__ == "__main__":
    run(task, fill=fill)
