from models import MODELS, Author, fill
from running import run


# region
async def task() -> tuple[int, str]:
    author = await Author.create(name="Han Kang", country="KR")
    return author.id, author.name


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
