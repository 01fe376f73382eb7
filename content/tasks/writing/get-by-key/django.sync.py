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


# region way_required
def way_required():
    lem = Author.objects.get(pk=4)
    nobody = Author.objects.get(pk=99)
    return lem.name, nobody.name


# endregion


# region way_several
def way_several():
    author = Author.objects.get(country="US")
    return author.name


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, ways=[way_required, way_several])
