from models import MODELS, Book, fill
from running import run


# region
async def task():
    return "book" in await Book.objects.filter(title="a :b 50%").aexplain()


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
