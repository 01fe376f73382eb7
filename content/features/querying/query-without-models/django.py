from django.db import models
from models import MODELS, fill
from running import run


# region
def table_class(table, /, **fields):
    meta = {"app_label": "reports", "managed": False, "db_table": table}
    fields |= {"__module__": __name__, "Meta": type("Meta", (), meta)}
    return type(table, (models.Model,), fields)


async def task():
    author = table_class(
        "bookshop_author",
        name=models.TextField(),
        country=models.TextField(),
    )
    query = author.objects.filter(country="US").order_by("id")
    return [name async for name in query.values_list("name", flat=True)]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
