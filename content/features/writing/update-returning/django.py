from models import MODELS, Book, fill
from running import run


# region
async def task():
    return await Book.objects.filter(stock=0).aupdate(
        stock=10, returning=["title", "stock"]
    )


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
