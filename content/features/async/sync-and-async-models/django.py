from asgiref.sync import sync_to_async
from models import MODELS, Book, fill
from running import run


# region
def read():
    return Book.objects.get(id=7).title


async def read_async():
    return (await Book.objects.aget(id=7)).title


async def task():
    return [await sync_to_async(read)(), await read_async()]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
