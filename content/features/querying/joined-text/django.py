from django.db.models import StringAgg, Value
from models import MODELS, Author, fill
from running import run


# region
async def task():
    titles = StringAgg("books__title", Value("; "), order_by="books__title")
    authors = Author.objects.filter(id__lte=2).annotate(titles=titles)
    rows = authors.order_by("id").values_list("name", "titles")
    return [row async for row in rows]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
