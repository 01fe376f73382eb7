from running import run
from tortoise import fields
from tortoise.models import Model


# region setup
class Tag(Model):
    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=50)


# endregion


# region
class Book(Model):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=50)
    tags = fields.ManyToManyField("models.Tag", through="tagging")


class Tagging(Model):
    id = fields.IntField(primary_key=True)
    book = fields.ForeignKeyField("models.Book")
    tag = fields.ForeignKeyField("models.Tag")
    position = fields.IntField()

    class Meta:
        unique_together = (("book", "tag"),)


async def task() -> list[tuple[str, int]]:
    book = await Book.create(title="Solaris")
    for position, name in [(2, "science fiction"), (1, "classic")]:
        tag = await Tag.create(name=name)
        await Tagging.create(book=book, tag=tag, position=position)
    assert len(await book.tags) == 2
    tags = Tagging.filter(book=book).order_by("position")
    return await tags.values_list("tag__name", "position")


# endregion

if __name__ == "__main__":
    run(task, [Tag, Book, Tagging])
