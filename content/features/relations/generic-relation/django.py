from django.db import models
from django.test.utils import modify_settings
from models import MODELS, Author, Book, fill
from running import run

# Stands in INSTALLED_APPS of most projects.
modify_settings(INSTALLED_APPS={"append": "django.contrib.contenttypes"}).enable()

# Its models can be imported only now.
from django.contrib.contenttypes.fields import GenericForeignKey  # noqa: E402
from django.contrib.contenttypes.models import ContentType  # noqa: E402


# region
class Note(models.Model):
    text = models.CharField(max_length=100)
    kind = models.ForeignKey(ContentType, models.CASCADE)
    row_id = models.PositiveIntegerField()
    about = GenericForeignKey("kind", "row_id")


async def task():
    book = await Book.objects.aget(title="Solaris")
    author = await Author.objects.aget(name="Stanisław Lem")
    await Note.objects.acreate(text="Read it twice", about=book)
    await Note.objects.acreate(text="Born in Lwów", about=author)
    notes = Note.objects.order_by("id").prefetch_related("about")
    first, second = [note async for note in notes]
    return [(first.text, first.about.title), (second.text, second.about.name)]


# endregion

if __name__ == "__main__":
    run(task, [*MODELS, ContentType, Note], fill=fill)
