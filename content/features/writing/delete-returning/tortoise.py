from running import run
from tortoise import fields, get_connection
from tortoise.models import Model


# region setup
class Job(Model):
    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=50)
    tries = fields.IntField()


async def fill() -> None:
    jobs = [
        ("Print the labels", 0),
        ("Order the books", 3),
        ("Send the parcel", 0),
    ]
    await Job.bulk_create(Job(name=name, tries=tries) for name, tries in jobs)


# endregion


# region
async def task() -> list[str]:
    taken = await get_connection("default").execute_query_dict(
        "DELETE FROM job WHERE tries = 0 RETURNING name"
    )
    return [job["name"] for job in taken]


# endregion

if __name__ == "__main__":
    run(task, [Job], fill=fill)
