from models import Author, Book
from piccolo_admin.endpoints import TableConfig
from running import browser, run


# region
async def task() -> list[str]:
    # What the page in the browser makes the form of
    schema = await browser.get("/api/tables/author/schema/")
    fields = list(schema.json()["properties"])
    assert any("book" in field for field in fields), f"the form has {fields}"
    return fields


# endregion

if __name__ == "__main__":
    run(task, [TableConfig(Author), TableConfig(Book)])
