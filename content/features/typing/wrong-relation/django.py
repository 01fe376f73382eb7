from models import MODELS, Book, Tag, fill
from running import run


# region
async def task():
    tag = await Tag.objects.aget(pk=1)
    try:
        Book(title="Mort", price=8, year=1987, author=tag)
    except ValueError:
        return True
    raise AssertionError("a tag was taken for an author")


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
