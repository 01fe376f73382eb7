from models import MODELS, Book, fill
from running import run
from tortoise import fields
from tortoise.models import Model


# region
class Basket(Model):
    id = fields.IntField(primary_key=True)
    customer = fields.CharField(max_length=50)
    books = fields.ManyToManyField("models.Book", through="line")


class Line(Model):
    id = fields.IntField(primary_key=True)
    basket = fields.ForeignKeyField("models.Basket", related_name="lines")
    book = fields.ForeignKeyField("models.Book", related_name="lines")
    quantity = fields.IntField()

    class Meta:
        unique_together = (("basket", "book"),)


async def task() -> list[tuple[str, int]]:
    basket = await Basket.create(customer="Ada")
    kitchen = await Book.get(id=15)
    for book_id, quantity in [(7, 1), (11, 3), (15, 1)]:
        await Line.create(basket=basket, book_id=book_id, quantity=quantity)
    await basket.lines.filter(book_id=7).update(quantity=2)
    await basket.books.remove(kitchen)
    lines = basket.lines.order_by("book__title")
    return await lines.values_list("book__title", "quantity")


# endregion

if __name__ == "__main__":
    run(task, [*MODELS, Basket, Line], fill=fill)
