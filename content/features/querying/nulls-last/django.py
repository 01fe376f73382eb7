from django.db.models import F
from models import MODELS, Author, fill
from running import run


# region
async def task():
    authors = Author.objects.order_by(F("country").asc(nulls_last=True))
    return [author.country async for author in authors]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
