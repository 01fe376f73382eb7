from django.db import models
from running import run


# region setup
class Job(models.Model):
    name = models.CharField(max_length=50)
    tries = models.IntegerField()


def fill() -> None:
    jobs = [
        ("Print the labels", 0),
        ("Order the books", 3),
        ("Send the parcel", 0),
    ]
    Job.objects.bulk_create(Job(name=name, tries=tries) for name, tries in jobs)


# endregion


# region
async def task():
    taken = Job.objects.raw(
        "DELETE FROM bookshop_job WHERE tries = %s RETURNING id, name", [0]
    )
    return [job.name async for job in taken]


# endregion

if __name__ == "__main__":
    run(task, [Job], fill=fill)
