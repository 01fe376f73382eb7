from models import MODELS
from project import rows, run
from terminal import edit, shell

# region setup
INDEX = 'models.Index(fields=["title"], name="book_title")'
WITH_INDEX = MODELS + f"\n    class Meta:\n        indexes = [{INDEX}]\n"
# endregion


# region
def indexes() -> int:
    return len(rows("SELECT * FROM pragma_index_list('bookshop_book')"))


def task():
    before = indexes()
    edit("bookshop/models.py", "max_length=200", "max_length=300")
    shell("python manage.py makemigrations -n longer")
    shell("python manage.py migrate")
    if indexes() < before:
        raise AssertionError(f"{before} index before, {indexes()} after")
    return [before, indexes()]


# endregion

if __name__ == "__main__":
    run(task, WITH_INDEX)
