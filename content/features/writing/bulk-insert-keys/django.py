from models import MODELS, Author
from running import run


# region
async def task():
    names = ["Abdulrazak Gurnah", "Han Kang", "Olga Tokarczuk"]
    authors = [Author(name=name) for name in names]
    await Author.objects.abulk_create(authors)
    return [author.pk for author in authors]


# endregion

if __name__ == "__main__":
    run(task, MODELS)
