from importlib.util import find_spec

from models import MODELS
from running import run
from tortoise.backends.base.config_generator import expand_db_url


# region
async def task() -> bool:
    connection = expand_db_url("mssql://shop.example.org:1/shop")
    return find_spec(connection["engine"]) is not None


# endregion

if __name__ == "__main__":
    run(task, MODELS)
