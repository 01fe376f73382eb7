from models import Author, Book
from running import admin, browser, run
from starlette_admin.contrib.tortoise import ModelView


# region
class BookView(ModelView):
    fields = ("title", "author", "price")


admin.add_view(BookView(Book))
admin.add_view(ModelView(Author))


async def task() -> list[str]:
    prices = []
    for price in ["cheap", "8.50"]:
        form = {"title": "Mort", "author": "7", "price": price}
        await browser.post("/admin/book/edit?pk=11", data=form)
        prices.append((await Book.get(title="Mort")).price)
    return prices


# endregion

if __name__ == "__main__":
    run(task)
