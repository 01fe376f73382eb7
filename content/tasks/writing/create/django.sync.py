from models import MODELS, Author, fill
from running_sync import run


# region
def task():
    author = Author.objects.create(name="Han Kang", country="KR")
    return author.id, author.name


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
