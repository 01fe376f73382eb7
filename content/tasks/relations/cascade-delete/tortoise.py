from many import ROWS
from running import run
from tortoise import fields
from tortoise.models import Model


# region setup
class Author(Model):
    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=50)


async def fill() -> None:
    last = (ROWS or 3) + 1
    await Volume.create(series=await Series.create(name="Discworld"))
    await Author.bulk_create([Author(name="Lem"), Author(name="Pratchett")])
    titles = [f"Book {number}" for number in range(1, last)]
    books = [Book(title=title, author_id=1) for title in titles]
    await Book.bulk_create([*books, Book(title="Mort", author_id=2)])
    await Review.bulk_create([Review(book_id=n + 1) for n in range(last)])


# endregion


# region naive
class Series(Model):
    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=50)


class Volume(Model):
    id = fields.IntField(primary_key=True)
    series = fields.ForeignKeyField("models.Series")


async def naive() -> int:
    discworld = await Series.get(id=1)
    await discworld.delete()
    return await Volume.all().count()


# endregion


# region
class Book(Model):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=50)
    author: fields.ForeignKeyRelation[Author] = fields.ForeignKeyField(
        "models.Author", related_name="books", on_delete=fields.CASCADE
    )


class Review(Model):
    id = fields.IntField(primary_key=True)
    book: fields.ForeignKeyRelation[Book] = fields.ForeignKeyField(
        "models.Book", related_name="reviews", on_delete=fields.CASCADE
    )


async def task() -> list:
    author = await Author.get(id=1)
    await author.delete()
    titles = await Book.all().order_by("id").values_list("title", flat=True)
    return [titles, await Review.all().count()]


# endregion

if __name__ == "__main__":
    run(task, [Author, Book, Review, Series, Volume], fill=fill, naive=naive)
