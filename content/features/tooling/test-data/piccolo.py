import os
from pathlib import Path

from engine import DB
from models import TABLES, Author
from piccolo.apps.fixtures.commands.load import load
from piccolo.conf.apps import AppConfig, AppRegistry
from running import run

# region setup
# A project has DB and APP_REGISTRY in piccolo_conf.py, APP_CONFIG in
# piccolo_app.py.
os.environ["PICCOLO_CONF"] = "__main__"
APP_CONFIG = AppConfig(
    app_name="shop",
    migrations_folder_path="migrations",
    table_classes=TABLES,
)
APP_REGISTRY = AppRegistry(apps=["__main__"])
# endregion

# region
Path("authors.json").write_text(
    """{"shop": {"Author": [
        {"id": 1, "name": "Homer", "country": null},
        {"id": 2, "name": "Han Kang", "country": "KR"}
    ]}}"""
)


async def task() -> list[tuple[str, str | None]]:
    await load(
        "authors.json"
    )  # What `piccolo fixtures load authors.json` calls
    if DB.engine_type == "postgres":  # Its sequence still stands at 1.
        await Author.raw("SELECT setval('author_id_seq', max(id)) FROM author")
    authors = await Author.objects().order_by(Author.name)
    return [(author.name, author.country) for author in authors]


# endregion

if __name__ == "__main__":
    run(task, TABLES)
