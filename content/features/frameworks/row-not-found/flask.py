from models import Book, db
from running import app, client, run


# region
@app.get("/books/<int:id>")
def show(id: int) -> str:
    return db.get_or_404(Book, id).title


def task() -> list[int]:
    return [client.get(f"/books/{id}").status_code for id in (11, 99)]


# endregion

if __name__ == "__main__":
    run(task)
