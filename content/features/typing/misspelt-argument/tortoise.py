from running import run
from tortoise import fields
from tortoise.models import Model


# region
class Strict(Model):
    def __init__(self, **values):
        if unknown := values.keys() - self._meta.fields_map.keys() - {"pk"}:
            raise TypeError(f"no such field: {unknown}")
        super().__init__(**values)

    class Meta:
        abstract = True


class Author(Strict):
    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=100, null=True)


async def task() -> bool:
    try:
        await Author.create(nam="Octavia Butler")
    except TypeError:
        return True
    raise AssertionError("nam was taken")


# endregion

if __name__ == "__main__":
    run(task, [Author])
