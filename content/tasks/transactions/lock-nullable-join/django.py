import project
from asgiref.sync import sync_to_async
from django.db import models, transaction
from running import run


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
@sync_to_async
@transaction.atomic
def lock_naively():
    loans = Loan.objects.select_related("member").order_by("id")
    locked = loans.select_for_update()
    return [(one.title, one.member and one.member.name) for one in locked]


async def naive():
    return await lock_naively()


# endregion


# region
@sync_to_async
@transaction.atomic
def lock():
    loans = Loan.objects.select_related("member").order_by("id")
    locked = loans.select_for_update(of=("self",))
    return [(one.title, one.member and one.member.name) for one in locked]


async def task():
    return await lock()


# endregion

if __name__ == "__main__":
    run(task, [Member, Loan], fill=fill, naive=naive)
