from django.conf import settings
from django.db.models import Func, TextField
from models import MODELS, Book, fill
from running import run

# region
settings.DATABASES["default"]["OPTIONS"] = {"server_side_binding": True}

current_query = Func(function="current_query", output_field=TextField())


async def task():
    books = Book.objects.filter(title="Kindred").annotate(sql=current_query)
    return [(book.title, "Kindred" not in book.sql) async for book in books]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
