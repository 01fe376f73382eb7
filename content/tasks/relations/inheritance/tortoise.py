from running import run
from tortoise import fields
from tortoise.models import Model
from tortoise.transactions import in_transaction


# region naive
class Worker(Model):
    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=50)


class Foreman(Worker):
    budget = fields.IntField()


async def naive() -> list:
    await Worker.create(name="Ada")
    await Foreman.create(name="Eve", budget=9)
    return [
        (one.name, isinstance(one, Foreman), getattr(one, "budget", None))
        for one in await Worker.all().order_by("name")
    ]


# endregion


# region
class Employee(Model):
    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=50)
    manager: fields.BackwardOneToOneRelation["Manager"]


class Manager(Model):
    employee: fields.OneToOneRelation[Employee] = fields.OneToOneField(
        "models.Employee", related_name="manager", primary_key=True
    )
    budget = fields.IntField()


async def task() -> list:
    await Employee.create(name="Ada")
    async with in_transaction():
        eve = await Employee.create(name="Eve")
        await Manager.create(employee=eve, budget=9)
    staff = await Employee.all().select_related("manager").order_by("name")
    return [
        (one.name, bool(one.manager), one.manager and one.manager.budget)
        for one in staff
    ]


# endregion

if __name__ == "__main__":
    run(task, [Worker, Foreman, Employee, Manager], naive=naive)
