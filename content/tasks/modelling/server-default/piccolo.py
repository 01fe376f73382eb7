from typing import Any

from engine import DB
from piccolo.columns import Serial, Varchar
from piccolo.table import Table
from running import run

# region setup
BY_ANOTHER_PROGRAM = "INSERT INTO parcel (recipient) VALUES ('Ben')"
# endregion


# region
class Parcel(Table, db=DB):
    id: Serial
    recipient = Varchar(length=50)
    status = Varchar(length=10, default="open")


async def task() -> list[Any]:
    parcel = Parcel(recipient="Ada")
    await parcel.save()
    status = parcel.status
    await Parcel.raw(BY_ANOTHER_PROGRAM)
    rows = await Parcel.select().order_by(Parcel.id)
    return [status, [(row["recipient"], row["status"]) for row in rows]]


# endregion

if __name__ == "__main__":
    run(task, [Parcel])
