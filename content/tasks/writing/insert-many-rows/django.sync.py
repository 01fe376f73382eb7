from many import ROWS
from models import MODELS, Author, fill
from running_sync import run

# region setup
NAMES = [f"New author {number}" for number in range(1, (ROWS or 5) + 1)]
# endregion


# region naive
def naive():
    authors = [Author.objects.create(name=name) for name in NAMES]
    return [author.pk for author in authors]


# endregion


# region
def task():
    authors = [Author(name=name) for name in NAMES]
    Author.objects.bulk_create(authors)
    return [author.pk for author in authors]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
