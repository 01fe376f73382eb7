import project
from django.db import models
from many import ROWS
from running import run


# region setup
class Author(models.Model):
    name = models.CharField(max_length=50)


def fill():
    last = (ROWS or 3) + 1
    names = ["Lem", "Pratchett"]
    Author.objects.bulk_create(Author(name=name) for name in names)
    Publisher.objects.bulk_create(Publisher(name=name) for name in names)
    rows = [(f"Book {number}", 1) for number in range(1, last)]
    rows.append(("Mort", 2))
    Book.objects.bulk_create(Book(title=t, author_id=a) for t, a in rows)
    Magazine.objects.bulk_create(
        Magazine(title=title, publisher_id=parent) for title, parent in rows
    )
    numbers = range(1, last + 1)
    Review.objects.bulk_create(Review(book_id=n) for n in numbers)
    Issue.objects.bulk_create(Issue(magazine_id=n) for n in numbers)


# endregion


# region naive
async def naive():
    # on_delete has no default, so this class can't be made.
    class Volume(models.Model):
        author = models.ForeignKey(Author)

    return await Volume.objects.acount()


# endregion


# region
class Book(models.Model):
    title = models.CharField(max_length=50)
    author = models.ForeignKey(Author, on_delete=models.DB_CASCADE)


class Review(models.Model):
    book = models.ForeignKey(Book, on_delete=models.DB_CASCADE)


async def task():
    author = await Author.objects.aget(id=1)
    await author.adelete()
    books = Book.objects.order_by("id")
    return [[book.title async for book in books], await Review.objects.acount()]


# endregion


# region way_collector
class Publisher(models.Model):
    name = models.CharField(max_length=50)


class Magazine(models.Model):
    title = models.CharField(max_length=50)
    publisher = models.ForeignKey(Publisher, on_delete=models.CASCADE)


class Issue(models.Model):
    magazine = models.ForeignKey(Magazine, on_delete=models.CASCADE)


async def way_collector():
    publisher = await Publisher.objects.aget(id=1)
    await publisher.adelete()
    left = Magazine.objects.order_by("id")
    titles = [magazine.title async for magazine in left]
    return [titles, await Issue.objects.acount()]


# endregion

if __name__ == "__main__":
    run(
        task,
        [Author, Book, Review, Publisher, Magazine, Issue],
        fill=fill,
        naive=naive,
        ways=[way_collector],
    )
