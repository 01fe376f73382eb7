from models import MODELS
from project import engine, execute, url
from scratch import list_files, run
from seen import schema
from terminal import edit, shell

# region setup
DRIVER = f'"{url.drivername}"'
KIND = f'"{url.get_backend_name()}"'
SETTINGS = f"""
import os

URL = os.environ["DATABASE_URL"].replace({KIND}, {DRIVER}, 1)
"""
ENV = "migrations/env.py"
IMPORT = "from alembic import context\n"
CONFIG = "config = context.config\n"
ESCAPED = 'URL.replace("%", "%%")'
OPTION = f'config.set_main_option("sqlalchemy.url", {ESCAPED})\n'


def connect():
    """Say where the database is, as any application has to."""
    edit(ENV, IMPORT, f"{IMPORT}from settings import URL\n")
    edit(ENV, CONFIG, f"{CONFIG}{OPTION}")


def result():
    shell("alembic check")
    list_files()
    return schema("book")


def forget():
    execute("DROP TABLE IF EXISTS book", "DROP TABLE IF EXISTS alembic_version")
    engine.dispose()


# endregion


# region naive
def naive():
    shell("alembic init migrations")
    connect()
    shell("alembic revision --autogenerate -m first --rev-id 0001")
    shell("alembic upgrade head")
    return result()


# endregion


# region
def task():
    shell("alembic init migrations")
    connect()
    edit(ENV, "import URL\n", "import URL\nfrom models import Base\n")
    edit(ENV, "target_metadata = None", "target_metadata = Base.metadata")
    shell("alembic revision --autogenerate -m first --rev-id 0001")
    shell("alembic upgrade head")
    return result()


# endregion

if __name__ == "__main__":
    run(task, naive, {"models.py": MODELS, "settings.py": SETTINGS}, forget)
