from contextlib import suppress

from engine import DB
from piccolo.columns import Serial, Varchar
from piccolo.table import Table
from running import run


# region setup
class Writer(Table, db=DB):
    id: Serial
    name = Varchar(length=100)
    country = Varchar(length=2, null=True, default=None)


# endregion


# region naive
async def naive() -> list[tuple[str, str | None]]:
    await Writer(name="Octavia E. Butler", contry="US").save()
    writers = await Writer.objects().order_by(Writer.id)
    return [(writer.name, writer.country) for writer in writers]


# endregion


# region
async def task() -> list[tuple[str, str | None]]:
    with suppress(ValueError):
        await Writer(name="Octavia E. Butler", contry="US").save()
    await Writer(name="Octavia E. Butler", country="US").save()
    writers = await Writer.objects().order_by(Writer.id)
    return [(writer.name, writer.country) for writer in writers]


# endregion

if __name__ == "__main__":
    run(task, [Writer], naive=naive)
