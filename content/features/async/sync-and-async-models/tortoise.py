import asyncio

from models import MODELS, Book, fill
from running import run


# region
def read() -> str:
    return Book.get(id=7).title


async def read_async() -> str:
    return (await Book.get(id=7)).title


async def task() -> list[str]:
    return [await asyncio.to_thread(read), await read_async()]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
