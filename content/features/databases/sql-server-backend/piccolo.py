from pkgutil import iter_modules

import piccolo.engine
from models import TABLES
from running import run


# region
async def task() -> bool:
    engines = [module.name for module in iter_modules(piccolo.engine.__path__)]
    assert "mssql" in engines, f"the engines are {engines}"
    return True


# endregion

if __name__ == "__main__":
    run(task, TABLES)
