from django.test.utils import modify_settings
from models import MODELS, Author, Book, fill
from running import run

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


async def naive():
    book = await Book.objects.select_related("author").aget(title="Solaris")
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


async def task():
    book = await Book.objects.select_related("author").aget(title="Solaris")
    data = BookSchema.from_orm(book).model_dump()
    return [data["title"], data["author"]["name"]]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
