from django.db.models import Count
from models import MODELS, Author, fill
from running import run


# region naive
async def naive():
    authors = Author.objects.annotate(total=Count("books")).order_by("id")
    return [
        (author.name, author.total)
        async for author in authors
        if author.total >= 2
    ]


# endregion


# region
async def task():
    authors = Author.objects.annotate(total=Count("books"))
    authors = authors.filter(total__gte=2).order_by("id")
    return [(author.name, author.total) async for author in authors]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
