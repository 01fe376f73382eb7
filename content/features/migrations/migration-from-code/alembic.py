import logging

from alembic import command
from alembic.config import Config
from models import MODELS, TITLE, TITLE_AND_ISBN
from project import rows, run
from terminal import edit, shell


# region
def task():
    edit("models.py", TITLE, TITLE_AND_ISBN)
    shell("alembic revision --autogenerate -m isbn --rev-id 0002")
    # It would disable the application's loggers, and set the level of the root.
    edit("migrations/env.py", "fileConfig(config.config_file_name)", "pass")
    logger = logging.getLogger("bookshop")
    command.upgrade(Config("alembic.ini"), "head")
    assert not logger.disabled
    return len(rows("SELECT * FROM book")[0])


# endregion

if __name__ == "__main__":
    run(task, MODELS)
