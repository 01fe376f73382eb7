from django.db import close_old_connections, connection, connections
from models import MODELS, Book, fill
from running_sync import run
from server import restart_server


# region setup
def title_by(id, using="default"):
    return Book.objects.using(using).get(id=id).title


def attempt(id):
    """The title, or what went wrong."""
    try:
        return title_by(id)
    except Exception as error:
        return f"{type(error).__name__}: {error}".splitlines()[0]


# endregion


# region naive
def naive():
    first = title_by(7)
    restart_server()
    second = attempt(7)
    third = attempt(7)
    close_old_connections()
    return [first, second, third]


# endregion


# region
# In settings.py both stand in DATABASES["default"].
connections.settings["steady"] = connection.settings_dict | {
    "CONN_MAX_AGE": 60,
    "CONN_HEALTH_CHECKS": True,
}


def request():
    # Django does so before and after a request; a worker has to.
    close_old_connections()
    return title_by(7, using="steady")


def task():
    first = request()
    restart_server()
    second = request()
    third = request()
    connections["steady"].close()
    return [first, second, third]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
