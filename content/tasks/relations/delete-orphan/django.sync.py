import project
from django.db import models
from models import MODELS, Author, Book, fill
from running_sync import run


# region setup
def fill_all():
    fill()
    shelf = Shelf.objects.create(id=4)
    for title in ["Solaris", "The Cyberiad"]:
        Copy.objects.create(title=title, shelf=shelf)


# endregion


# region naive
def naive():
    lem = Author.objects.get(id=4)
    solaris = lem.books.get(title="Solaris")
    lem.books.remove(solaris)


# endregion


# region
def task():
    lem = Author.objects.get(id=4)
    solaris = lem.books.get(title="Solaris")
    solaris.delete()
    titles = [book.title for book in lem.books.order_by("id")]
    left = Book.objects.filter(title="Solaris").count()
    return [titles, left]


# endregion


# region way_null
class Shelf(models.Model):
    pass


class Copy(models.Model):
    title = models.CharField(max_length=200)
    shelf = models.ForeignKey(
        Shelf, models.SET_NULL, related_name="copies", null=True
    )


def way_null():
    shelf = Shelf.objects.get(id=4)
    solaris = shelf.copies.get(title="Solaris")
    shelf.copies.remove(solaris)
    titles = [copy.title for copy in shelf.copies.order_by("id")]
    left = Copy.objects.filter(title="Solaris").count()
    return [titles, left]


# endregion

if __name__ == "__main__":
    run(
        task,
        [*MODELS, Shelf, Copy],
        fill=fill_all,
        naive=naive,
        ways=[way_null],
    )
