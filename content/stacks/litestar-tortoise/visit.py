import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from litestar import Litestar
from stack import run, twice, visit
from starter import FILES
from starters import unpack

# region setup
unpack(FILES, "asyncpg")
MIGRATE = "-m tortoise -c shop.settings.TORTOISE_ORM migrate"
subprocess.run([sys.executable, *MIGRATE.split()], check=True)

from shop.main import add, app  # noqa: E402
from shop.settings import TORTOISE_ORM  # noqa: E402
from tortoise import Tortoise  # noqa: E402

# endregion


# region naive
@asynccontextmanager
async def connected_before(app: Litestar) -> AsyncIterator[None]:
    await Tortoise.init(config=TORTOISE_ORM)
    yield
    await Tortoise.close_connections()


app_before = Litestar([add], lifespan=[connected_before])


async def naive() -> list:
    return await twice(app_before)


# endregion


# region
async def task() -> dict:
    return await visit(app)


# endregion

if __name__ == "__main__":
    run(app, "book", task, naive=naive)
