from models import Author, Book
from running import admin, browser, run
from starlette_admin.contrib.tortoise import InlineModelView, ModelView


# region
class BookInline(InlineModelView):
    model = Book
    fk_attr = "author"
    fields = ("title", "price")


class AuthorView(ModelView):
    fields = ("name",)
    inlines = (BookInline,)


admin.add_view(AuthorView(Author))


async def task() -> list:
    form = {"name": "Terry Pratchett"}
    prices = {"Mort": "8.50", "Guards! Guards!": "9.50", "Small Gods": "9.99"}
    for n, (title, price) in enumerate(prices.items()):
        fields = {"pk": 11 + n, "title": title, "price": price}
        form |= {f"inlines.book.{n}.{name}": fields[name] for name in fields}
    await browser.post("/admin/author/edit?pk=7", data=form)
    books = Book.filter(author_id=7).order_by("id")
    return await books.values_list("price", flat=True)


# endregion

if __name__ == "__main__":
    run(task)
