from running import run
from tortoise import Tortoise, fields
from tortoise.models import Model


# region
class Magazine(Model):
    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=100, unique=True)
    subscriptions: fields.ReverseRelation["Subscription"]


class Subscription(Model):
    id = fields.IntField(primary_key=True)
    email = fields.CharField(max_length=200, db_index=True)
    price = fields.DecimalField(max_digits=6, decimal_places=2)
    ends = fields.DateField(null=True)
    magazine: fields.ForeignKeyRelation[Magazine] = fields.ForeignKeyField(
        "models.Magazine", related_name="subscriptions"
    )


async def task() -> list[str]:
    await Tortoise.generate_schemas()
    subscriptions = await Subscription.all().select_related("magazine")
    return [subscription.email for subscription in subscriptions]


# endregion

if __name__ == "__main__":
    run(task, [Magazine, Subscription], create=False)
