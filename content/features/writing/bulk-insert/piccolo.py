from models import TABLES, Author
from running import run


# region
async def task() -> list[str]:
    names = ["Abdulrazak Gurnah", "Han Kang", "Olga Tokarczuk"]
    await Author.insert(*(Author(name=name) for name in names))
    return (
        await Author.select(Author.name)
        .order_by(Author.id)
        .output(as_list=True)
    )


# endregion

if __name__ == "__main__":
    run(task, TABLES)
