from django.db.utils import load_backend
from models import MODELS
from running import run


# region
async def task():
    return load_backend("django.db.backends.cockroachdb")


# endregion

if __name__ == "__main__":
    run(task, MODELS)
