import os

from engine import DB
from piccolo.apps.migrations.commands.forwards import forwards
from piccolo.apps.migrations.commands.new import new
from piccolo.columns import Varchar
from piccolo.conf.apps import AppConfig, AppRegistry
from piccolo.table import Table
from running import run

# region
# A project has APP_REGISTRY in piccolo_conf.py and APP_CONFIG in
# piccolo_app.py.
os.environ["PICCOLO_CONF"] = "__main__"


class Publisher(Table, db=DB):
    name = Varchar(length=100)


APP_CONFIG = AppConfig(
    app_name="shop",
    migrations_folder_path="migrations",
    table_classes=[Publisher],
)
APP_REGISTRY = AppRegistry(apps=["__main__"])


async def task() -> list[str]:
    await new("shop", auto=True)
    await forwards("shop")
    await Publisher.insert(Publisher(name="Ace Books"))
    return await Publisher.select(Publisher.name).output(as_list=True)


# endregion

if __name__ == "__main__":
    run(task, [Publisher], create=False)
