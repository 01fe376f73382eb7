from running import run
from tortoise import fields
from tortoise.manager import Manager
from tortoise.models import Model
from tortoise.queryset import QuerySet


# region setup
class GuardedManager(Manager):
    def get_queryset(self) -> "Guarded":
        return Guarded(self._model)


class Item(Model):
    id = fields.IntField(primary_key=True)
    stock = fields.IntField()

    class Meta:
        manager = GuardedManager()


# endregion


# region
class Guarded(QuerySet):  # What the manager of Item makes its queries of
    def update(self, *, every_row=False, **values):
        if not (every_row or self._q_objects):
            raise RuntimeError("UpdateError")
        return super().update(**values)

    def delete(self, *, every_row=False):
        if not (every_row or self._q_objects):
            raise RuntimeError("DeletionError")
        return super().delete()


async def task() -> list[str]:
    refusals = []
    for write in [lambda: Item.all().update(stock=0), Item.all().delete]:
        try:
            await write()
        except RuntimeError as error:
            refusals.append(str(error))
    await Item.all().update(every_row=True, stock=0)
    return refusals


# endregion

if __name__ == "__main__":
    run(task, [Item])
