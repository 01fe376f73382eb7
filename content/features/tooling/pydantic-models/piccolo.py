from models import TABLES, Book, fill
from piccolo.utils.pydantic import create_pydantic_model
from pydantic import ValidationError
from running import run

# region
BookModel = create_pydantic_model(Book, include_default_columns=True)


async def task() -> list[str]:
    row = await Book.select().where(Book.id == 7).first()
    book = BookModel(**row)
    try:
        BookModel(**{**row, "year": "the sixties"})
    except ValidationError as error:
        wrong = [f"{e['loc'][0]}: {e['type']}" for e in error.errors()]
    return [book.title, *wrong]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
