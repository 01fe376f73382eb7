from django.db.backends.oracle.features import DatabaseFeatures
from models import MODELS
from running import run


# region
async def task():
    return DatabaseFeatures.minimum_database_version is not None


# endregion

if __name__ == "__main__":
    run(task, MODELS)
