import project
from django.db import models
from running_sync import run


# region
class Employee(models.Model):
    name = models.CharField(max_length=50)


class Manager(Employee):
    budget = models.IntegerField()


def task():
    Employee.objects.create(name="Ada")
    Manager.objects.create(name="Eve", budget=9)
    rows = Employee.objects.select_related("manager").order_by("name")
    # A row without a manager raises RelatedObjectDoesNotExist, which getattr
    # takes for a missing attribute.
    staff = [getattr(row, "manager", row) for row in rows]
    return [
        (one.name, isinstance(one, Manager), getattr(one, "budget", None))
        for one in staff
    ]


# endregion


# region naive
def naive():
    Employee.objects.create(name="Ada")
    Manager.objects.create(name="Eve", budget=9)
    staff = Employee.objects.order_by("name")
    return [
        (one.name, isinstance(one, Manager), getattr(one, "budget", None))
        for one in staff
    ]


# endregion

if __name__ == "__main__":
    run(task, [Employee, Manager], naive=naive)
