import json
from pathlib import Path

from models import MODELS, Author
from running import run

# region
Path("authors.json").write_text(
    """[
        {"name": "Homer", "country": null},
        {"name": "Han Kang", "country": "KR"}
    ]"""
)


async def task() -> list[tuple[str, str | None]]:
    rows = json.loads(Path("authors.json").read_text())
    await Author.bulk_create(Author(**row) for row in rows)
    return await Author.all().order_by("name").values_list("name", "country")


# endregion

if __name__ == "__main__":
    run(task, MODELS)
