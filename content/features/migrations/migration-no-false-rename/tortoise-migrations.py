from pathlib import Path

from models import NULLABLE
from project import rows, run
from terminal import edit, shell

# region setup
TITLE = "title = fields.CharField(max_length=200, null=True)\n"
ISBN = TITLE.replace("title", "isbn")
# endregion


# region
def task():
    # Both at once: it drafts a rename.
    edit("models.py", TITLE, ISBN)
    shell("tortoise makemigrations -n isbn")
    draft = Path("migrations/0002_isbn.py")
    assert "RenameField" in draft.read_text()
    draft.unlink()
    # One after the other: it drafts a new column, and then one that goes.
    edit("models.py", ISBN, f"{TITLE}    {ISBN}")
    shell("tortoise makemigrations -n isbn")
    edit("models.py", f"    {TITLE}", "")
    shell("tortoise makemigrations -n no_title")
    shell("tortoise migrate")
    return [isbn for (isbn,) in rows("SELECT isbn FROM book ORDER BY id")]


# endregion

if __name__ == "__main__":
    run(task, NULLABLE)
