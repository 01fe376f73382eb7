import os

from django.apps import apps
from django.conf import empty, settings
from django.db import connections
from models import MODELS
from project import execute
from scratch import create, list_files, run
from seen import schema
from terminal import edit, on_forget, shell

# region setup
SQLITE = """{
    'default': {
        'ENGINE': 'django.db.backends.sqlite3',
        'NAME': BASE_DIR / 'db.sqlite3',
    }
}"""
IMPORT = "from pathlib import Path\n"


def connect():
    """Say where the database is, as any application has to."""
    edit("shop/settings.py", IMPORT, f"{IMPORT}\nimport dj_database_url\n")
    edit("shop/settings.py", SQLITE, "{'default': dj_database_url.config()}")


def result():
    shell("python manage.py makemigrations --check")
    list_files()
    return schema("bookshop_book")


def forget():
    execute(
        "DROP TABLE IF EXISTS bookshop_book",
        "DROP TABLE IF EXISTS django_migrations",
    )
    new_process()


def new_process():
    """What Django keeps of settings and apps, for it reads them anew."""
    if settings.configured:
        connections.close_all()
    vars(connections).clear()
    connections.__init__()
    settings._wrapped = empty
    os.environ.pop("DJANGO_SETTINGS_MODULE", None)
    apps.app_configs.clear()
    apps.all_models["bookshop"].clear()
    apps.loading = apps.ready = False
    apps.apps_ready = apps.models_ready = False
    apps.clear_cache()


on_forget(new_process)
# endregion


# region naive
def naive():
    shell("django-admin startproject shop .")
    connect()
    shell("python manage.py startapp bookshop")
    create("bookshop/models.py", MODELS)
    shell("python manage.py makemigrations")
    return result()


# endregion


# region
def task():
    shell("django-admin startproject shop .")
    connect()
    shell("python manage.py startapp bookshop")
    create("bookshop/models.py", MODELS)
    edit("shop/settings.py", "APPS = [\n", "APPS = [\n    'bookshop',\n")
    shell("python manage.py makemigrations")
    shell("python manage.py migrate bookshop")
    return result()


# endregion

if __name__ == "__main__":
    run(task, naive, {}, forget)
