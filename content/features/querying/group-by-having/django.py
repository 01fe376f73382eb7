from django.db.models import Count
from models import MODELS, Author, fill
from running import run


# region
async def task():
    authors = Author.objects.annotate(total=Count("books")).filter(total__gt=2)
    return [author async for author in authors.values_list("name", "total")]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
