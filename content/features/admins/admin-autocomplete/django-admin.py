from django.contrib import admin
from models import Author, Book, fill
from running import browser, run


# region
@admin.register(Author)
class AuthorAdmin(admin.ModelAdmin):
    search_fields = ("name",)


@admin.register(Book)
class BookAdmin(admin.ModelAdmin):
    fields = ("title", "author")
    autocomplete_fields = ("author",)


def task():
    page = browser.get("/admin/bookshop/book/11/change/")
    query = {
        "app_label": "bookshop",
        "model_name": "book",
        "field_name": "author",
    }
    found = browser.get("/admin/autocomplete/", {**query, "term": "pratch"})
    names = [author["text"] for author in found.json()["results"]]
    return ["Homer" in page.text, names]


# endregion

if __name__ == "__main__":
    run(task, fill=fill)
