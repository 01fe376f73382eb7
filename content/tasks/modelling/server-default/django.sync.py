from django.db import connection, models
from running_sync import run


# region setup
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


def task():
    parcel = Parcel.objects.create(recipient="Ada")
    status = parcel.status
    insert_by_another_program()
    parcels = Parcel.objects.order_by("id")
    rows = list(parcels.values_list("recipient", "status"))
    return [status, rows]


# endregion

if __name__ == "__main__":
    run(task, [Parcel])
