from running import run
from tortoise import fields
from tortoise.models import Model


# region
class User(Model):
    id = fields.IntField(pk=True)
    name = fields.CharField(max_length=30)

    class Meta:
        table = "user"


async def task() -> list[str]:
    await User.create(name="Ada")
    users = await User.filter(name="Ada").all()
    return [user.name for user in users]


# endregion

if __name__ == "__main__":
    run(task, [User])
