from models import MODELS, Book, Tag, fill
from running import run
from tortoise.exceptions import ValidationError


# region
async def task() -> bool:
    tag = await Tag.get(id=1)
    try:
        Book(title="Mort", price=8, year=1987, author=tag)
    except ValidationError:
        return True
    raise AssertionError("a tag was taken for an author")


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
