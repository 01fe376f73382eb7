from running import run
from tortoise import fields
from tortoise.models import Model


# region setup
class Author(Model):
    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=50)


# endregion


# region
class Book(Model):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=50)
    author = fields.ForeignKeyField("models.Author", on_delete=fields.CASCADE)


async def task() -> list[str]:
    lem = await Author.create(name="Lem")
    pratchett = await Author.create(name="Pratchett")
    for title, author in [
        ("Solaris", lem),
        ("Fiasco", lem),
        ("Mort", pratchett),
    ]:
        await Book.create(title=title, author=author)
    await lem.delete()
    return [book.title for book in await Book.all()]


# endregion

if __name__ == "__main__":
    run(task, [Author, Book])
