from typing import Any

from running import run
from tortoise import connections, fields
from tortoise.models import Model


# region setup
async def insert_by_another_program() -> None:
    await connections.get("default").execute_query(
        "INSERT INTO parcel (recipient) VALUES ('Ben')"
    )


# endregion


# region
class Parcel(Model):
    id = fields.IntField(primary_key=True)
    recipient = fields.CharField(max_length=50)
    status = fields.CharField(max_length=10, db_default="open")


async def task() -> list[Any]:
    parcel = await Parcel.create(recipient="Ada")
    status = parcel.status
    await insert_by_another_program()
    parcels = Parcel.all().order_by("id")
    return [status, await parcels.values_list("recipient", "status")]


# endregion

if __name__ == "__main__":
    run(task, [Parcel])
