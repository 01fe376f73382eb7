from django.contrib import admin
from models import Book, fill
from running import browser, cells, run


# region
class Cheap(admin.SimpleListFilter):
    title = "price"
    parameter_name = "below"

    def lookups(self, request, model_admin):
        return [("9", "Below 9"), ("12", "Below 12")]

    def queryset(self, request, queryset):
        below = self.value()
        return queryset.filter(price__lt=below) if below else queryset


@admin.register(Book)
class BookAdmin(admin.ModelAdmin):
    list_display = ("title",)
    list_filter = (Cheap, "author")


def task():
    page = browser.get("/admin/bookshop/book/?below=9")
    return sorted(cells(page, "title"))


# endregion

if __name__ == "__main__":
    run(task, fill=fill)
