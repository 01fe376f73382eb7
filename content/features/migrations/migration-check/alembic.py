from models import MODELS
from project import execute, run
from sqlalchemy.exc import DBAPIError
from terminal import edit, shell

# region setup
CHECK = """__tablename__ = "book"
    __table_args__ = (CheckConstraint("title <> ''", name="titled"),)"""
# endregion


# region
def task():
    # Plug-ins are named one by one; this one is off unless it is.
    plugins = ["alembic.autogenerate.*", "alembic.ext.checkconstraint_byname"]
    settings = f"render_as_batch=True, autogenerate_plugins={plugins},"
    connection = "connection=connection,"
    edit("migrations/env.py", connection, f"{connection} {settings}")
    edit("models.py", "import String", "import CheckConstraint, String")
    edit("models.py", '__tablename__ = "book"', CHECK)
    shell("alembic revision --autogenerate -m titled --rev-id 0002")
    shell("alembic upgrade head")
    try:
        execute("INSERT INTO book (title) VALUES ('')")
    except DBAPIError as error:
        return "titled" in str(error)
    raise AssertionError("the database takes a book without a title")


# endregion

if __name__ == "__main__":
    run(task, MODELS)
