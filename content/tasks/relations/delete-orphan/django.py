import project
from django.db import models
from models import MODELS, Author, Book, fill
from running import run


# region setup
def fill_all():
    fill()
    shelf = Shelf.objects.create(id=4)
    for title in ["Solaris", "The Cyberiad"]:
        Copy.objects.create(title=title, shelf=shelf)


# endregion


# region naive
async def naive():
    lem = await Author.objects.aget(id=4)
    solaris = await lem.books.aget(title="Solaris")
    await lem.books.aremove(solaris)


# endregion


# region
async def task():
    lem = await Author.objects.aget(id=4)
    solaris = await lem.books.aget(title="Solaris")
    await solaris.adelete()
    titles = [book.title async for book in lem.books.order_by("id")]
    left = await Book.objects.filter(title="Solaris").acount()
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


async def way_null():
    shelf = await Shelf.objects.aget(id=4)
    solaris = await shelf.copies.aget(title="Solaris")
    await shelf.copies.aremove(solaris)
    titles = [copy.title async for copy in shelf.copies.order_by("id")]
    left = await Copy.objects.filter(title="Solaris").acount()
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
