import project
from django.db import models
from models import MODELS, Book, fill
from running_sync import run


# region
class Basket(models.Model):
    customer = models.CharField(max_length=50)
    books = models.ManyToManyField(Book, through="Line")


class Line(models.Model):
    pk = models.CompositePrimaryKey("basket_id", "book_id")
    basket = models.ForeignKey(Basket, models.CASCADE, related_name="lines")
    book = models.ForeignKey(Book, on_delete=models.PROTECT)
    quantity = models.IntegerField()


def task():
    basket = Basket.objects.create(customer="Ada")
    books = Book.objects.filter(id__in=[7, 11, 15]).order_by("id")
    solaris, mort, kitchen = books
    basket.books.add(solaris, kitchen, through_defaults={"quantity": 1})
    basket.books.add(mort, through_defaults={"quantity": 3})
    basket.lines.filter(book=solaris).update(quantity=2)
    basket.books.remove(kitchen)
    lines = basket.lines.select_related("book").order_by("book__title")
    return [(line.book.title, line.quantity) for line in lines]


# endregion

if __name__ == "__main__":
    run(task, [*MODELS, Basket, Line], fill=fill)
