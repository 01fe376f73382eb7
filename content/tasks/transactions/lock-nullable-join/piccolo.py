from engine import DB
from piccolo.columns import ForeignKey, Serial, Varchar
from piccolo.table import Table
from running import run


# region setup
class Member(Table, db=DB):
    id: Serial
    name = Varchar(length=50)


class Loan(Table, db=DB):
    id: Serial
    title = Varchar(length=50)
    member = ForeignKey(Member)


async def fill() -> None:
    ada = await Member.objects().create(name="Ada")
    await Loan.insert(Loan(title="Solaris", member=ada), Loan(title="Kitchen"))


# endregion


# region naive
async def naive() -> list[tuple[str, str | None]]:
    loans = Loan.select(Loan.title, Loan.member.name.as_alias("member"))
    async with DB.transaction():
        locked = await loans.order_by(Loan.id).lock_rows()
        return [(one["title"], one["member"]) for one in locked]


# endregion


# region
async def task() -> list[tuple[str, str | None]]:
    loans = Loan.select(Loan.title, Loan.member.name.as_alias("member"))
    async with DB.transaction():
        locked = await loans.order_by(Loan.id).lock_rows(of=(Loan,))
        return [(one["title"], one["member"]) for one in locked]


# endregion

if __name__ == "__main__":
    run(task, [Member, Loan], fill=fill, naive=naive)
