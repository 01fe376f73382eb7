from django.db import models
from models import MODELS, Book, fill
from running import run


# region naive
async def naive():
    books = Book.objects.filter(author__country="US")
    books.filter(stock__gt=0)
    books.filter(year__gte=1970)
    return [book.title async for book in books.order_by("id")]


# endregion


# region
class BookQuerySet(models.QuerySet):
    def in_stock(self):
        return self.filter(stock__gt=0)

    def since(self, year):
        return self.filter(year__gte=year)

    def from_country(self, country):
        return self.filter(author__country=country)


class ShopBook(Book):
    objects = BookQuerySet.as_manager()

    class Meta:
        proxy = True


async def task():
    books = ShopBook.objects.from_country("US").in_stock().since(1970)
    return [book.title async for book in books.order_by("id")]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
