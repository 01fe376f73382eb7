from models import MODELS, Book, fill
from pydantic import ValidationError
from running import run
from tortoise.contrib.pydantic import pydantic_model_creator


# region
async def task() -> list[str]:
    # Made after Tortoise.init(): before it, relations aren't known.
    BookModel = pydantic_model_creator(Book, exclude_readonly=True)
    row = await Book.get(id=7).values()
    del row["id"]  # It is read-only.
    book = BookModel(**row)
    try:
        BookModel(**{**row, "year": "the sixties"})
    except ValidationError as error:
        wrong = [f"{e['loc'][0]}: {e['type']}" for e in error.errors()]
    return [book.title, *wrong]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
