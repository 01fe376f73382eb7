from models import MODELS, Book, fill
from running import run
from tortoise import Tortoise
from tortoise.contrib.pydantic import pydantic_model_creator

# region naive
# At the top of a module, as a framework's routes want it.
EarlyBook = pydantic_model_creator(Book, name="EarlyBook")


async def naive() -> list[str | None]:
    book = await EarlyBook.from_queryset_single(Book.get(title="Solaris"))
    data = book.model_dump()
    return [data["title"], data.get("author", {}).get("name")]


# endregion


# region
Tortoise.init_models(["__main__"], "models")
BookSchema = pydantic_model_creator(Book, name="BookSchema")


async def task() -> list[str | None]:
    book = await BookSchema.from_queryset_single(Book.get(title="Solaris"))
    data = book.model_dump()
    return [data["title"], data.get("author", {}).get("name")]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
