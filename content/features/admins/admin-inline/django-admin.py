from django.contrib import admin
from models import Author, Book, fill
from running import browser, run


# region
class BookInline(admin.TabularInline):
    model = Book
    fields = ("title", "price")
    extra = 0


@admin.register(Author)
class AuthorAdmin(admin.ModelAdmin):
    fields = ("name",)
    inlines = (BookInline,)


def task():
    form = {
        "name": "Terry Pratchett",
        "books-TOTAL_FORMS": 3,
        "books-INITIAL_FORMS": 3,
    }
    prices = {"Mort": "8.50", "Guards! Guards!": "9.50", "Small Gods": "9.99"}
    for n, (title, price) in enumerate(prices.items()):
        fields = {"id": 11 + n, "author": 7, "title": title, "price": price}
        form |= {f"books-{n}-{name}": value for name, value in fields.items()}
    browser.post("/admin/bookshop/author/7/change/", form)
    return [book.price for book in Book.objects.filter(author=7).order_by("id")]


# endregion

if __name__ == "__main__":
    run(task, fill=fill)
