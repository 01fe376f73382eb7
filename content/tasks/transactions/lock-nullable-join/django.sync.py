import project
from django.db import models, transaction
from running_sync import run


# region setup
class Member(models.Model):
    name = models.CharField(max_length=50)


class Loan(models.Model):
    title = models.CharField(max_length=50)
    member = models.ForeignKey(Member, on_delete=models.CASCADE, null=True)


def fill():
    ada = Member.objects.create(name="Ada")
    Loan.objects.create(title="Solaris", member=ada)
    Loan.objects.create(title="Kitchen")


# endregion


# region naive
def naive():
    loans = Loan.objects.select_related("member").order_by("id")
    with transaction.atomic():
        locked = loans.select_for_update()
        return [(one.title, one.member and one.member.name) for one in locked]


# endregion


# region
def task():
    loans = Loan.objects.select_related("member").order_by("id")
    with transaction.atomic():
        locked = loans.select_for_update(of=("self",))
        return [(one.title, one.member and one.member.name) for one in locked]


# endregion

if __name__ == "__main__":
    run(task, [Member, Loan], fill=fill, naive=naive)
