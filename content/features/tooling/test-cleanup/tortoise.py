from models import MODELS, Author, Book, fill
from running import run
from tortoise.contrib.test import tortoise_test_context
from tortoise.transactions import in_transaction


# region
async def check_selling() -> str:
    author = await Author.create(name="Lem")
    book = await Book.create(
        title="Fiasco", author=author, price=1, year=1986, stock=6
    )
    async with in_transaction():
        book.stock -= 1
        await book.save()
    return "passed" if await Book.filter(stock=5).count() == 1 else "failed"


async def task() -> list[str | int]:
    async with tortoise_test_context(["__main__"]):
        result = await check_selling()
    return [result, (await Book.get(id=7)).stock]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
