from models import Base
from running import run
from sqlalchemy import make_url


# region
async def task() -> bool:
    dialect = make_url("cockroachdb://shop.example.org/shop").get_dialect()
    return dialect.name == "cockroachdb"


# endregion

if __name__ == "__main__":
    run(task, Base)
