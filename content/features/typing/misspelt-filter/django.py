from django.core.exceptions import FieldError
from models import MODELS, Book, fill
from running import run


# region
async def task():
    try:
        await Book.objects.filter(titel="Mort").afirst()
    except FieldError:
        return True
    raise AssertionError("titel was taken")


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
