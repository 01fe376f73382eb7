from models import MODELS, Author, fill
from running_sync import run


# region
def task():
    return [author.name for author in Author.objects.order_by("id")]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
