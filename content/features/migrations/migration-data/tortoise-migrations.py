from models import MODELS
from project import rows, run
from terminal import edit, shell

# region
UPPER = """
async def upper(apps, schema_editor):
    async for book in apps.get_model("bookshop.Book").all():
        book.title = book.title.upper()
        await book.save()


class Migration"""


def task():
    shell("tortoise makemigrations bookshop --empty -n upper")
    edit("migrations/0002_upper.py", "class Migration", UPPER.lstrip())
    edit(
        "migrations/0002_upper.py",
        "operations = [",
        "operations = [ops.RunPython(upper),",
    )
    shell("tortoise migrate")
    return [title for (title,) in rows("SELECT title FROM book ORDER BY id")]


# endregion

if __name__ == "__main__":
    run(task, MODELS)
