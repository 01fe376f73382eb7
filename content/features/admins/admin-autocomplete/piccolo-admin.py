from models import Author, Book
from piccolo_admin.endpoints import TableConfig
from running import browser, run


# region
async def task() -> list:
    # What the page in the browser makes the form of, and what its field asks
    schema = await browser.get("/api/tables/book/schema/")
    row = await browser.get("/api/tables/book/11/?__readable=true")
    found = await browser.get("/api/tables/author/ids/?search=pratch")
    return ["Homer" in schema.text + row.text, list(found.json().values())]


# endregion

if __name__ == "__main__":
    run(task, [TableConfig(Author), TableConfig(Book)])
