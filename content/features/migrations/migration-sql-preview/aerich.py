from models import MODELS, TITLE, TITLE_AND_ISBN
from project import rows, run
from terminal import edit, only_file, shell


# region
def task():
    edit("models.py", TITLE, TITLE_AND_ISBN)
    shell("aerich migrate --name isbn")
    sql = only_file("migrations/bookshop/1_*.py").read_text()
    columns = len(rows("SELECT * FROM book")[0])
    return ["ALTER TABLE" in sql, columns]


# endregion

if __name__ == "__main__":
    run(task, MODELS)
