from models import TABLES, Author, fill
from running import run


# region naive
async def naive() -> list[str]:
    elsewhere = Author.select(Author.name).where(Author.country != "US")
    return await elsewhere.order_by(Author.id).output(as_list=True)


# endregion


# region
async def task() -> list[str]:
    elsewhere = (Author.country != "US") | Author.country.is_null()
    authors = Author.select(Author.name).where(elsewhere)
    return await authors.order_by(Author.id).output(as_list=True)


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive)
