from models import MODELS, Author, fill
from running import run


# region
async def task():
    author = await Author.objects.acreate(name="Han Kang", country="KR")
    return author.id, author.name


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
