"""What Django has to know, and what differs from machine to machine."""

import os

import dj_database_url

database = dj_database_url.config(default="sqlite:///shop.db")
if database["ENGINE"] == "django.db.backends.postgresql":
    # FastAPI's threads come and go: the connections stay in a pool.
    database["OPTIONS"] = {"pool": {"min_size": 1, "max_size": 15}}

DATABASES = {"default": database}
SECRET_KEY = os.environ.get("SECRET_KEY", "set another one where it is served")
INSTALLED_APPS = ["shop"]
USE_TZ = True
