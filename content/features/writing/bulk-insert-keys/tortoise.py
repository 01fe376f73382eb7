from models import MODELS, Author
from running import run


# region
async def task() -> list[int]:
    names = ["Abdulrazak Gurnah", "Han Kang", "Olga Tokarczuk"]
    authors = [Author(name=name) for name in names]
    await Author.bulk_create(authors)
    keys = [author.pk for author in authors]
    if None in keys:
        raise AssertionError(f"the keys are {keys}")
    return keys


# endregion

if __name__ == "__main__":
    run(task, MODELS)
