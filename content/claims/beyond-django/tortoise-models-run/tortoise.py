import warnings

from running import run
from tortoise import fields
from tortoise.models import Model

# region
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")

    class User(Model):
        id = fields.IntField(pk=True)
        name = fields.CharField(max_length=30)

        class Meta:
            table = "user"


class Post(Model):
    id = fields.IntField(primary_key=True)
    user = fields.ForeignKeyField("models.User", related_name="posts")


async def task() -> list[str]:
    user = await User.create(name="Ada")
    await Post.create(user=user)
    return [
        f"{warning.category.__name__}: {warning.message}" for warning in caught
    ]


# endregion

if __name__ == "__main__":
    run(task, [User, Post])
