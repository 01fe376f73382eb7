from models import MODELS, Book, fill
from running import run


# region
async def task():
    there = [book async for book in Book.objects.filter(id__in=[])]
    others = [book async for book in Book.objects.exclude(id__in=[])]
    return [len(there), len(others)]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
