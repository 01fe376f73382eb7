from django.db import models
from django.test.utils import modify_settings
from models import MODELS, Author, Book, fill
from running import run

# region setup
# A project has the app in its INSTALLED_APPS; its models can be imported only
# then.
modify_settings(
    INSTALLED_APPS={"append": "django.contrib.contenttypes"}
).enable()

from django.contrib.contenttypes.fields import GenericForeignKey  # noqa: E402
from django.contrib.contenttypes.models import ContentType  # noqa: E402

# endregion


# region
class Note(models.Model):
    text = models.CharField(max_length=100)
    content_type = models.ForeignKey(ContentType, on_delete=models.CASCADE)
    object_id = models.PositiveBigIntegerField()
    content_object = GenericForeignKey("content_type", "object_id")

    class Meta:
        indexes = [
            models.Index(
                fields=["content_type", "object_id"], name="note_about"
            )
        ]


async def task():
    book = await Book.objects.aget(title="Solaris")
    author = await Author.objects.aget(name="Stanisław Lem")
    await Note.objects.acreate(text="Read it twice", content_object=book)
    await Note.objects.acreate(text="Born in Lwów", content_object=author)
    notes = Note.objects.order_by("id").prefetch_related("content_object")
    first, second = [note async for note in notes]
    return [
        (first.text, first.content_object.title),
        (second.text, second.content_object.name),
    ]


# endregion

if __name__ == "__main__":
    run(task, [*MODELS, ContentType, Note], fill=fill)
