import asyncio

from models import MODELS, TITLE, TITLE_AND_ISBN
from project import rows, run
from terminal import edit, shell
from tortoise import Tortoise
from tortoise.migrations.api import migrate


# region
async def start():
    from settings import TORTOISE_ORM

    await migrate(config=TORTOISE_ORM)
    await Tortoise.close_connections()


def task():
    edit("models.py", TITLE, TITLE_AND_ISBN)
    shell("tortoise makemigrations -n isbn")
    asyncio.run(start())
    return len(rows("SELECT * FROM book")[0])


# endregion

if __name__ == "__main__":
    run(task, MODELS)
