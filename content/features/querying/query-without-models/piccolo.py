from engine import DB
from models import TABLES, fill
from piccolo.columns import Varchar
from piccolo.table import create_table_class
from running import run


# region
async def task() -> list[str]:
    author = create_table_class(
        "Author",
        class_kwargs={"db": DB},
        class_members={"name": Varchar(), "country": Varchar()},
    )
    query = author.select(author.name).where(author.country == "US")
    return await query.order_by(author.id).output(as_list=True)


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
