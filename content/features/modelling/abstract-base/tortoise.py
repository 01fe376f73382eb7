from running import run
from tortoise import fields
from tortoise.models import Model


# region
class Owned(Model):
    owner = fields.CharField(max_length=20, default="shop")

    class Meta:
        abstract = True


class Novel(Owned):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=50)


class Magazine(Owned):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=50)


async def task() -> list[tuple[str, str]]:
    await Novel.create(title="Kindred")
    await Magazine.create(title="Locus")
    novel, magazine = await Novel.get(id=1), await Magazine.get(id=1)
    return [(novel.title, novel.owner), (magazine.title, magazine.owner)]


# endregion

if __name__ == "__main__":
    run(task, [Novel, Magazine])
