from models import MODELS
from running import run
from tortoise.backends.base.config_generator import expand_db_url


# region
async def task() -> bool:
    # Refuses a scheme that no engine of Tortoise stands behind.
    connection = expand_db_url("cockroachdb://shop.example.org:26257/shop")
    return connection["engine"].startswith("tortoise.backends.")


# endregion

if __name__ == "__main__":
    run(task, MODELS)
