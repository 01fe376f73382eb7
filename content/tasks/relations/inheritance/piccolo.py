from engine import DB
from piccolo.columns import Integer, Serial, Varchar
from piccolo.table import Table
from running import run


# region naive
class Worker(Table, db=DB):
    id: Serial
    name = Varchar(length=50)


class Foreman(Worker, db=DB):
    budget = Integer()


async def naive() -> list:
    await Worker(name="Ada").save()
    await Foreman(name="Eve", budget=9).save()
    return [
        (one.name, isinstance(one, Foreman), getattr(one, "budget", None))
        for one in await Worker.objects().order_by(Worker.name)
    ]


# endregion


# region
class Employee(Table, db=DB):
    id: Serial
    kind = Varchar(length=10, default="employee")
    name = Varchar(length=50)
    budget = Integer(null=True, default=None)


class Manager(Employee, db=DB, tablename="employee"):
    kind = Varchar(length=10, default="manager")


KINDS = {"employee": Employee, "manager": Manager}


async def task() -> list:
    await Employee(name="Ada").save()
    await Manager(name="Eve", budget=9).save()
    rows = await Employee.select().order_by(Employee.name)
    staff = [KINDS[row["kind"]](**row, _exists_in_db=True) for row in rows]
    return [(one.name, isinstance(one, Manager), one.budget) for one in staff]


# endregion

if __name__ == "__main__":
    run(task, [Worker, Foreman, Employee], naive=naive)
