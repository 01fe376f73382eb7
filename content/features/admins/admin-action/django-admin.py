from django.contrib import admin
from models import Book, fill
from running import browser, run


# region
@admin.register(Book)
class BookAdmin(admin.ModelAdmin):
    actions = ("mark_sold_out",)

    @admin.action(description="Mark as sold out")
    def mark_sold_out(self, request, queryset):
        queryset.update(stock=0)


def task():
    form = {"action": "mark_sold_out", "_selected_action": [11, 12, 13]}
    browser.post("/admin/bookshop/book/", form)
    books = Book.objects.filter(pk__in=[11, 12, 13])
    return [book.stock for book in books.order_by("pk")]


# endregion

if __name__ == "__main__":
    run(task, fill=fill)
