from models import MODELS
from project import rows, run
from terminal import edit, shell

# region
UPPER = """
def upper(apps, schema_editor):
    for book in apps.get_model("bookshop", "Book").objects.all():
        book.title = book.title.upper()
        book.save()


class Migration"""
RUN = "operations = [\n        migrations.RunPython(upper),"


def task():
    shell("python manage.py makemigrations bookshop --empty -n upper")
    edit("bookshop/migrations/0002_upper.py", "class Migration", UPPER.lstrip())
    edit("bookshop/migrations/0002_upper.py", "operations = [", RUN)
    shell("python manage.py migrate")
    return [
        title
        for (title,) in rows("SELECT title FROM bookshop_book ORDER BY id")
    ]


# endregion

if __name__ == "__main__":
    run(task, MODELS)
