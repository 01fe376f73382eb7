from decimal import Decimal

from models import MODELS, Author, Book, fill
from running_sync import run


# region
def task():
    calvino = Author.objects.get(id=2)
    lem = Author.objects.get(id=4)
    fiasco = calvino.books.create(title="Fiasco", price=Decimal("9"), year=1986)
    fiasco.author = lem
    fiasco.save()
    fiasco = Book.objects.select_related("author").get(pk=fiasco.pk)
    author = fiasco.author
    books = author.books.order_by("title")
    return [author.name, [book.title for book in books]]


# endregion


# region way_add
def way_add():
    calvino = Author.objects.get(id=2)
    lem = Author.objects.get(id=4)
    fiasco = calvino.books.create(title="Fiasco", price=Decimal("9"), year=1986)
    lem.books.add(fiasco)
    fiasco = Book.objects.select_related("author").get(pk=fiasco.pk)
    author = fiasco.author
    books = author.books.order_by("title")
    return [author.name, [book.title for book in books]]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, ways=[way_add])
