from models import MODELS, Author
from running import run


# region
async def task():
    names = ["Abdulrazak Gurnah", "Han Kang", "Olga Tokarczuk"]
    await Author.objects.abulk_create(Author(name=name) for name in names)
    return [author.name async for author in Author.objects.order_by("id")]


# endregion

if __name__ == "__main__":
    run(task, MODELS)
