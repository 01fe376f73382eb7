from models import TABLES
from piccolo.engine import Engine
from running import run


# region
async def task() -> bool:
    from piccolo.engine.oracle import OracleEngine

    return issubclass(OracleEngine, Engine)


# endregion

if __name__ == "__main__":
    run(task, TABLES)
