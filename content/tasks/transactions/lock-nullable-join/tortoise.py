from running import run
from tortoise import fields
from tortoise.models import Model
from tortoise.transactions import in_transaction


# region setup
class Member(Model):
    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=50)


class Loan(Model):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=50)
    member: fields.ForeignKeyNullableRelation[Member] = fields.ForeignKeyField(
        "models.Member", related_name="loans", null=True
    )


async def fill() -> None:
    ada = await Member.create(name="Ada")
    await Loan.create(title="Solaris", member=ada)
    await Loan.create(title="Kitchen")


# endregion


# region naive
async def naive() -> list[tuple[str, str | None]]:
    async with in_transaction():
        loans = Loan.all().select_related("member").order_by("id")
        locked = await loans.select_for_update()
        return [(one.title, one.member and one.member.name) for one in locked]


# endregion


# region
async def task() -> list[tuple[str, str | None]]:
    async with in_transaction():
        loans = Loan.all().select_related("member").order_by("id")
        locked = await loans.select_for_update(of=("loan",))
        return [(one.title, one.member and one.member.name) for one in locked]


# endregion


# region way_before
async def way_before() -> list[tuple[str, str | None]]:
    loans = Loan.all().select_related("member").order_by("id")
    async with in_transaction():
        locked = await loans.select_for_update(of=("loan",))
        return [(one.title, one.member and one.member.name) for one in locked]


# endregion

if __name__ == "__main__":
    run(task, [Member, Loan], fill=fill, naive=naive, ways=[way_before])
