"""What Django has to know, and what differs from machine to machine."""

import os

import dj_database_url

# A transaction that reads and then writes takes SQLite's lock ahead of both.
SQLITE = "sqlite:///shop.db?transaction_mode=IMMEDIATE"

# Each thread of the server keeps its connection for ten minutes.
DATABASES = {
    "default": dj_database_url.config(
        default=SQLITE, conn_max_age=600, conn_health_checks=True
    )
    | {"ATOMIC_REQUESTS": True}
}

SECRET_KEY = os.environ.get("SECRET_KEY", "set another one where it is served")
DEBUG = os.environ.get("DEBUG") == "1"
ALLOWED_HOSTS = os.environ.get("HOSTS", "localhost,127.0.0.1").split(",")

INSTALLED_APPS = ["shop"]
MIDDLEWARE = ["shop.refused.RefusedMiddleware"]
ROOT_URLCONF = "shop.urls"
USE_TZ = True
