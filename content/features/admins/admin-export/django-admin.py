import csv

from django.contrib import admin
from django.http import HttpResponse
from models import Book, fill
from running import browser, run


# region
@admin.register(Book)
class BookAdmin(admin.ModelAdmin):
    actions = ("as_csv",)

    @admin.action(description="Export as CSV")
    def as_csv(self, request, queryset):
        answer = HttpResponse(content_type="text/csv")
        lines = csv.writer(answer, lineterminator="\n")
        lines.writerow(["title", "price"])
        lines.writerows(queryset.order_by("pk").values_list("title", "price"))
        return answer


def task():
    form = {"action": "as_csv", "_selected_action": [11, 12]}
    page = browser.post("/admin/bookshop/book/", form)
    return "Mort,7.99" in page.content.decode().split()


# endregion

if __name__ == "__main__":
    run(task, fill=fill)
