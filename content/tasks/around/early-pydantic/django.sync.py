from django.test.utils import modify_settings
from models import MODELS, Author, Book, fill
from running_sync import run

# region setup
# A project has it in its INSTALLED_APPS; it reads the settings.
modify_settings(INSTALLED_APPS={"append": "ninja"}).enable()

from ninja import ModelSchema  # noqa: E402

# endregion


# region naive
class FlatBook(ModelSchema):
    class Meta:
        model = Book
        fields = ["title", "author"]


def naive():
    book = Book.objects.select_related("author").get(title="Solaris")
    data = FlatBook.from_orm(book).model_dump()
    return [data["title"], data["author"]]


# endregion


# region
class AuthorSchema(ModelSchema):
    class Meta:
        model = Author
        fields = ["name"]


class BookSchema(ModelSchema):
    author: AuthorSchema

    class Meta:
        model = Book
        fields = ["title"]


def task():
    book = Book.objects.select_related("author").get(title="Solaris")
    data = BookSchema.from_orm(book).model_dump()
    return [data["title"], data["author"]["name"]]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
