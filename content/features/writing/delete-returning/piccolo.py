from engine import DB
from piccolo.columns import Integer, Serial, Varchar
from piccolo.table import Table
from running import run


# region setup
class Job(Table, db=DB):
    id: Serial
    name = Varchar(length=50)
    tries = Integer()


async def fill() -> None:
    jobs = [
        ("Print the labels", 0),
        ("Order the books", 3),
        ("Send the parcel", 0),
    ]
    await Job.insert(*(Job(name=name, tries=tries) for name, tries in jobs))


# endregion


# region
async def task() -> list[str]:
    taken = await Job.delete().where(Job.tries == 0).returning(Job.name)
    return [job["name"] for job in taken]


# endregion

if __name__ == "__main__":
    run(task, [Job], fill=fill)
