"""A Django project in one file: settings, app, and the admin's address."""

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
    ALLOWED_HOSTS=["testserver", "localhost"],
    DATABASES={"default": dj_database_url.parse(DATABASE_URL)},
    DEFAULT_AUTO_FIELD="django.db.models.AutoField",
    INSTALLED_APPS=[
        "django.contrib.admin",
        "django.contrib.auth",
        "django.contrib.contenttypes",
        "django.contrib.messages",
        "django.contrib.sessions",
        "__main__.Bookshop",
    ],
    MIDDLEWARE=[
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.middleware.csrf.CsrfViewMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
        "django.contrib.messages.middleware.MessageMiddleware",
    ],
    # Sessions are not the point here: kept in a cookie, they need no table.
    SESSION_ENGINE="django.contrib.sessions.backends.signed_cookies",
    PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"],
    ROOT_URLCONF="__main__",
    SECRET_KEY="only for this script",
    STATIC_URL="/static/",
    TEMPLATES=[
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "APP_DIRS": True,
            "OPTIONS": {
                "context_processors": [
                    "django.template.context_processors.request",
                    "django.contrib.auth.context_processors.auth",
                    "django.contrib.messages.context_processors.messages",
                ]
            },
        }
    ],
)
django.setup()
