from asgiref.sync import sync_to_async
from django.db import connection, models
from running import run


# region setup
@sync_to_async
def insert_by_another_program():
    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO parcel (recipient) VALUES ('Ben')")


# endregion


# region
class Parcel(models.Model):
    recipient = models.CharField(max_length=50)
    status = models.CharField(max_length=10, db_default="open")

    class Meta:
        db_table = "parcel"


async def task():
    parcel = await Parcel.objects.acreate(recipient="Ada")
    status = parcel.status
    await insert_by_another_program()
    parcels = Parcel.objects.order_by("id")
    rows = [row async for row in parcels.values_list("recipient", "status")]
    return [status, rows]


# endregion

if __name__ == "__main__":
    run(task, [Parcel])
