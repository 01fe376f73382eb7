from django.db.models import Q
from models import MODELS, Author, fill
from running_sync import run


# region naive
def naive():
    elsewhere = Author.objects.filter(~Q(country="US")).order_by("id")
    return [author.name for author in elsewhere]


# endregion


# region
def task():
    elsewhere = Author.objects.exclude(country="US").order_by("id")
    return [author.name for author in elsewhere]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
