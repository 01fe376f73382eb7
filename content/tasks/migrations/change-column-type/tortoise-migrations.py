from models import MODELS
from project import execute, rows, run
from rows import BOOKS
from terminal import edit, shell

# region setup
WITH_YEAR = MODELS + "    year = fields.CharField(max_length=4)\n"


def fill_years():
    execute(
        *(
            f"INSERT INTO book (title, year) VALUES ('{title}', '{year}')"
            for title, _, _, year, *_ in BOOKS[:3]
        )
    )


# endregion


# region naive
def naive():
    edit("models.py", "CharField(max_length=4)", "IntField()")
    shell("tortoise makemigrations -n number")
    shell("tortoise migrate")
    return rows("SELECT id, year FROM book ORDER BY id")


# endregion


# region
BY_HAND = """ops.AddField("Book", "number", fields.IntField(null=True)),
        ops.RunPython(copy),
        ops.RemoveField("Book", "year"),
        ops.RenameField("Book", "number", "year"),
        ops.AlterField"""
COPY = """async def copy(apps, schema_editor):
    async for book in apps.get_model("bookshop.Book").all():
        book.number = int(book.year)
        await book.save(update_fields=["number"])


class Migration"""


def task():
    edit("models.py", "CharField(max_length=4)", "IntField()")
    shell("tortoise makemigrations -n number")
    edit("migrations/0002_number.py", "class Migration", COPY)
    edit("migrations/0002_number.py", "ops.AlterField", BY_HAND)
    shell("tortoise migrate")
    return rows("SELECT id, year FROM book ORDER BY id")


# endregion

if __name__ == "__main__":
    run(task, WITH_YEAR, fill=fill_years, naive=naive)
