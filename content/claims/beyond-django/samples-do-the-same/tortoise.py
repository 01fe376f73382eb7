from running import run
from tortoise import fields
from tortoise.exceptions import IntegrityError, ValidationError
from tortoise.models import Model


# region
class Reader(Model):
    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=30)


class Post(Model):
    id = fields.IntField(primary_key=True)
    reader = fields.ForeignKeyField("models.Reader", related_name="posts")


async def task() -> list[str]:
    await Reader.create(name="Ada")
    [read] = await Reader.filter(name="Ada").all()
    try:
        await Post.create()
    except (IntegrityError, ValidationError):
        return [type(read).__name__, "no post without its reader"]
    return [type(read).__name__, "a post without a reader"]


# endregion

if __name__ == "__main__":
    run(task, [Reader, Post])
