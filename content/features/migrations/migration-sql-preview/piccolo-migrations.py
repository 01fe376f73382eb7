from models import MODELS, TITLE, TITLE_AND_ISBN
from project import rows, run
from terminal import edit, shell


# region
def task():
    edit("bookshop/tables.py", TITLE, TITLE_AND_ISBN)
    shell("piccolo migrations new bookshop --auto")
    sql = shell("piccolo migrations forwards bookshop --preview")
    columns = len(rows("SELECT * FROM book")[0])
    return ["ALTER TABLE" in sql, columns]


# endregion

if __name__ == "__main__":
    run(task, MODELS)
