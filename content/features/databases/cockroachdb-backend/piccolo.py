from models import TABLES
from piccolo.engine import Engine
from running import run


# region
async def task() -> bool:
    from piccolo.engine.cockroach import CockroachEngine

    return issubclass(CockroachEngine, Engine)


# endregion

if __name__ == "__main__":
    run(task, TABLES)
