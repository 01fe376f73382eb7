import os
import statistics
import subprocess
import sys

from models import MODELS, fill
from running import run


# region
def cost(module):
    """Processor time of a process that does nothing but import it."""
    before = os.times()
    subprocess.run([sys.executable, "-I", "-c", f"import {module}"], check=True)
    after = os.times()
    user = after.children_user - before.children_user
    return user + after.children_system - before.children_system


async def task():
    modules = ["sqlite3", "django.db.models", "sqlalchemy.orm"]
    rounds = [[cost(module) for module in modules] for _ in range(5)]
    driver, django, sqlalchemy = map(
        statistics.median, zip(*rounds, strict=True)
    )
    return [
        "more than 5 times the driver" if django > 5 * driver else "less",
        "less than SQLAlchemy" if django < sqlalchemy else "more",
    ]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
