from models import MODELS, TITLE
from project import rows, run
from seen import indexes
from terminal import edit, shell

# region setup
INDEXED = f"""{TITLE}

    class Meta:
        indexes = [Index(fields=["title"], name="book_title")]"""
IMPORT = "from tortoise.models import Model"
MODELS = MODELS.replace(IMPORT, f"from tortoise.indexes import Index\n{IMPORT}")
CREATE = 'CREATE INDEX CONCURRENTLY "book_title" ON "book" ("title")'
DROP = 'DROP INDEX CONCURRENTLY "book_title"'
KNOWN = """class {name}(ops.{name}):
    \"\"\"Known to the later migrations: the SQL has been sent.\"\"\"

    database_forward = ops.TortoiseOperation.database_forward
    database_backward = ops.TortoiseOperation.database_backward


class Migration(migrations.Migration):
    atomic = False"""


def ids():
    return rows("SELECT id FROM book ORDER BY id")


# endregion


# region naive
def naive():
    edit("models.py", TITLE, INDEXED)
    shell("tortoise makemigrations -n index")
    file, first = "migrations/0002_index.py", "operations = ["
    edit(file, first, f"{first}\n        ops.RunSQL('{CREATE}', '{DROP}'),")
    shell("tortoise migrate")


# endregion


# region
def concurrently(file, name, sql, back):
    head, first = "class Migration(migrations.Migration):", "operations = ["
    edit(file, head, KNOWN.format(name=name))
    edit(file, f"        ops.{name}(", f"        {name}(")
    edit(file, first, f"{first}\n        ops.RunSQL('{sql}', '{back}'),")


def task():
    edit("models.py", TITLE, INDEXED)
    shell("tortoise makemigrations -n index")
    concurrently("migrations/0002_index.py", "AddIndex", CREATE, DROP)
    shell("tortoise migrate")
    added = indexes("book")
    edit("models.py", INDEXED, TITLE)
    shell("tortoise makemigrations -n drop")
    concurrently("migrations/0003_drop.py", "RemoveIndex", DROP, CREATE)
    shell("tortoise migrate")
    assert "No changes detected" in shell("tortoise makemigrations")
    return [added, indexes("book"), ids()]


# endregion

if __name__ == "__main__":
    run(task, MODELS, naive=naive)
