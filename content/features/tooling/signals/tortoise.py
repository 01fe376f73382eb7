from models import MODELS, Author, fill
from running import run
from tortoise.signals import post_save, pre_save

# region
heard: list[str] = []


@pre_save(Author)
async def before(sender, author: Author, db, update_fields) -> None:
    heard.append(f"before {author.name}")


@post_save(Author)
async def after(sender, author: Author, created, db, update_fields) -> None:
    heard.append(f"after {author.name}")


async def task() -> list[str]:
    heard.clear()
    await Author(name="Mort").save()
    return heard


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
