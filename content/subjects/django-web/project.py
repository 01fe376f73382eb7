"""A Django project in one file: its settings and its one app."""

import dj_database_url
import django
import pymysql
from database import DATABASE_URL
from django.apps import AppConfig
from django.conf import settings

pymysql.install_as_MySQLdb()


class Bookshop(AppConfig):
    name = "__main__"
    label = "bookshop"


settings.configure(
    ALLOWED_HOSTS=["testserver"],
    DATABASES={"default": {**dj_database_url.parse(DATABASE_URL)}},
    INSTALLED_APPS=["__main__.Bookshop"],
    ROOT_URLCONF="__main__",
)
django.setup()
