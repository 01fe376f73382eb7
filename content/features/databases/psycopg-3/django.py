from asgiref.sync import sync_to_async
from django.db import connection
from models import MODELS, Book, fill
from running import run


# region
@sync_to_async
def driver():
    return type(connection.connection).__module__.split(".")[0]


async def task():
    book = await Book.objects.aget(id=5)
    return [book.title, await driver()]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
