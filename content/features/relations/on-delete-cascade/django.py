from django.db import models
from running import run


# region setup
class Author(models.Model):
    name = models.CharField(max_length=50)


# endregion


# region
class Book(models.Model):
    title = models.CharField(max_length=50)
    author = models.ForeignKey(Author, on_delete=models.DB_CASCADE)


async def task():
    lem = await Author.objects.acreate(name="Lem")
    pratchett = await Author.objects.acreate(name="Pratchett")
    for title, author in [
        ("Solaris", lem),
        ("Fiasco", lem),
        ("Mort", pratchett),
    ]:
        await Book.objects.acreate(title=title, author=author)
    await lem.adelete()
    return [book.title async for book in Book.objects.all()]


# endregion

if __name__ == "__main__":
    run(task, [Author, Book])
