from models import MODELS, Author, fill
from running_sync import run


# region
def task():
    lem = Author.objects.get(pk=4)
    again = Author.objects.get(pk=4)
    try:
        nobody = Author.objects.get(pk=99)
    except Author.DoesNotExist:
        nobody = None
    return lem.name, again.name, nobody


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
