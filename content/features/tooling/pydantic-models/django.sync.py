from django.test.utils import modify_settings
from models import MODELS, Book, fill
from pydantic import ValidationError
from running_sync import run

# region setup
# A project has it in its INSTALLED_APPS; it reads the settings.
modify_settings(INSTALLED_APPS={"append": "ninja"}).enable()

from ninja import ModelSchema  # noqa: E402

# endregion


# region
class BookModel(ModelSchema):
    class Meta:
        model = Book
        exclude = ["id", "tags"]


def task():
    row = Book.objects.values().get(id=7)
    book = BookModel(**row)
    try:
        BookModel(**{**row, "year": "the sixties"})
    except ValidationError as error:
        wrong = [f"{e['loc'][0]}: {e['type']}" for e in error.errors()]
    return [book.title, *wrong]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
