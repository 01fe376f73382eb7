from models import TABLES, Author
from running import run


# region
async def task() -> list[int]:
    names = ["Abdulrazak Gurnah", "Han Kang", "Olga Tokarczuk"]
    authors = [Author(name=name) for name in names]
    await Author.insert(*authors)
    return [author.id for author in authors]


# endregion

if __name__ == "__main__":
    run(task, TABLES)
