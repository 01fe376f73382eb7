from engine import DB
from piccolo.columns import Date, ForeignKey, Numeric, Serial, Varchar
from piccolo.table import Table, create_db_tables
from running import run


# region
class Magazine(Table, db=DB):
    id: Serial
    name = Varchar(length=100, unique=True)


class Subscription(Table, db=DB):
    id: Serial
    email = Varchar(length=200, index=True)
    price = Numeric(digits=(6, 2))
    ends = Date(null=True, default=None)
    magazine = ForeignKey(Magazine, null=False)


async def task() -> list[str]:
    await create_db_tables(Magazine, Subscription)
    subscriptions = await Subscription.objects(Subscription.magazine)
    return [subscription.email for subscription in subscriptions]


# endregion

if __name__ == "__main__":
    run(task, [Magazine, Subscription], create=False)
