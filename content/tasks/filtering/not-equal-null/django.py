from django.db.models import Q
from models import MODELS, Author, fill
from running import run


# region naive
async def naive():
    elsewhere = Author.objects.filter(~Q(country="US")).order_by("id")
    return [author.name async for author in elsewhere]


# endregion


# region
async def task():
    elsewhere = Author.objects.exclude(country="US").order_by("id")
    return [author.name async for author in elsewhere]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
