from models import MODELS, TITLE, TITLE_AND_ISBN
from project import rows, run
from terminal import edit, shell


# region
def task():
    edit("models.py", TITLE, TITLE_AND_ISBN)
    shell("tortoise makemigrations -n isbn")
    sql = shell("tortoise sqlmigrate bookshop 0002_isbn")
    columns = len(rows("SELECT * FROM book")[0])
    return ["ALTER TABLE" in sql, columns]


# endregion

if __name__ == "__main__":
    run(task, MODELS)
