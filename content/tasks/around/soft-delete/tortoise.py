from running import run
from tortoise import fields
from tortoise.manager import Manager
from tortoise.models import Model


# region setup
class Author(Model):
    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=100)
    items: fields.ReverseRelation["Item"]
    books: fields.ReverseRelation["Book"]


async def fill() -> None:
    author = await Author.create(name="Terry Pratchett")
    for title in ["Mort", "Guards! Guards!", "Small Gods"]:
        await Item.create(title=title, author=author)
        await Book.create(title=title, author=author)


async def titles(books) -> list[str]:
    return [book.title for book in await books.order_by("id")]


# endregion


# region naive
class Item(Model):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=200)
    author = fields.ForeignKeyField("models.Author", related_name="items")
    deleted = fields.BooleanField(default=False)


async def naive() -> list[list[str]]:
    await Item.filter(title="Mort").update(deleted=True)
    listed = await titles(Item.filter(deleted=False))
    author = await Author.get(name="Terry Pratchett")
    of_author = await titles(author.items.all())
    return [listed, of_author, await titles(Item.all())]


# endregion


# region
class Shown(Manager):
    def get_queryset(self):
        return super().get_queryset().filter(deleted=False)


class Book(Model):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=200)
    author = fields.ForeignKeyField("models.Author", related_name="books")
    deleted = fields.BooleanField(default=False)

    with_deleted = Manager()

    class Meta:
        manager = Shown()  # For author.books too.


async def task() -> list[list[str]]:
    await Book.filter(title="Mort").update(deleted=True)
    listed = await titles(Book.all())
    author = await Author.get(name="Terry Pratchett")
    of_author = await titles(author.books.all())
    return [listed, of_author, await titles(Book.with_deleted.all())]


# endregion

if __name__ == "__main__":
    run(task, [Author, Item, Book], fill=fill, naive=naive)
