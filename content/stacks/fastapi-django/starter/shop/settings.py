"""What Django has to know, and what differs from machine to machine."""

import dj_database_url

# A transaction that reads and then writes takes SQLite's lock ahead of both.
SQLITE = "sqlite:///shop.db?transaction_mode=IMMEDIATE"

# A connection that the server has closed is not handed out.
database = dj_database_url.config(default=SQLITE, conn_health_checks=True)
if database["ENGINE"] == "django.db.backends.postgresql":
    # FastAPI's threads come and go: the connections stay in a pool.
    options = database.setdefault("OPTIONS", {})
    options["pool"] = {"min_size": 1, "max_size": 15}

DATABASES = {"default": database}
INSTALLED_APPS = ["shop"]
USE_TZ = True
