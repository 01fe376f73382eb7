from engine import DB
from piccolo.columns import Varchar
from piccolo.table import Table
from running import run


# region
class Reader(Table, db=DB):
    name = Varchar(length=30)


async def task() -> list[dict[str, str]]:
    await Reader(name="Ada").save()
    readers = await Reader.select(Reader.name).where(Reader.name == "Ada").run()
    return readers


# endregion

if __name__ == "__main__":
    run(task, [Reader])
