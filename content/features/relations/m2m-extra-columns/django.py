from django.db import models
from running import run


# region setup
class Tag(models.Model):
    name = models.CharField(max_length=50)


# endregion


# region
class Book(models.Model):
    title = models.CharField(max_length=50)
    tags = models.ManyToManyField(Tag, through="Tagging")


class Tagging(models.Model):
    book = models.ForeignKey(Book, on_delete=models.CASCADE)
    tag = models.ForeignKey(Tag, on_delete=models.CASCADE)
    position = models.IntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["book", "tag"], name="one_tag_once")
        ]


async def task():
    book = await Book.objects.acreate(title="Solaris")
    for position, name in [(2, "science fiction"), (1, "classic")]:
        tag = await Tag.objects.acreate(name=name)
        await book.tags.aadd(tag, through_defaults={"position": position})
    tags = book.tags.order_by("tagging__position")
    return [tag async for tag in tags.values_list("name", "tagging__position")]


# endregion

if __name__ == "__main__":
    run(task, [Tag, Book, Tagging])
