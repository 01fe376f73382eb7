import asyncio

from models import MODELS, TITLE, TITLE_AND_ISBN
from project import rows, run
from terminal import edit, shell


# region
async def start():
    from aerich import Command
    from aerich.utils import load_tortoise_config

    config = load_tortoise_config()
    async with Command(tortoise_config=config, app="bookshop") as command:
        await command.upgrade()


def task():
    edit("models.py", TITLE, TITLE_AND_ISBN)
    shell("aerich migrate --name isbn")
    asyncio.run(start())
    return len(rows("SELECT * FROM book")[0])


# endregion

if __name__ == "__main__":
    run(task, MODELS)
