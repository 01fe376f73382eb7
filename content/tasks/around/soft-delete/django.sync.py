from django.db import models
from running_sync import run


# region setup
class Author(models.Model):
    name = models.CharField(max_length=100)


def fill():
    author = Author.objects.create(name="Terry Pratchett")
    for title in ["Mort", "Guards! Guards!", "Small Gods"]:
        Item.objects.create(title=title, author=author)
        Book.objects.create(title=title, author=author)


def titles(books):
    return [book.title for book in books.order_by("id")]


# endregion


# region naive
class Item(models.Model):
    title = models.CharField(max_length=200)
    author = models.ForeignKey(
        Author, on_delete=models.CASCADE, related_name="items"
    )
    deleted = models.BooleanField(default=False)


def naive():
    Item.objects.filter(title="Mort").update(deleted=True)
    listed = titles(Item.objects.filter(deleted=False))
    author = Author.objects.get(name="Terry Pratchett")
    of_author = titles(author.items.all())
    return [listed, of_author, titles(Item.objects.all())]


# endregion


# region
class Shown(models.Manager):
    def get_queryset(self):
        return super().get_queryset().filter(deleted=False)


class Book(models.Model):
    title = models.CharField(max_length=200)
    author = models.ForeignKey(
        Author, on_delete=models.CASCADE, related_name="books"
    )
    deleted = models.BooleanField(default=False)

    objects = Shown()  # The first is the default, for author.books too.
    with_deleted = models.Manager()


def task():
    Book.objects.filter(title="Mort").update(deleted=True)
    listed = titles(Book.objects.all())
    author = Author.objects.get(name="Terry Pratchett")
    of_author = titles(author.books.all())
    return [listed, of_author, titles(Book.with_deleted.all())]


# endregion

if __name__ == "__main__":
    run(task, [Author, Item, Book], fill=fill, naive=naive)
