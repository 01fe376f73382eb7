from fastapi import HTTPException
from models import Book
from running import app, client, engine, run
from sqlmodel import Session


# region
@app.get("/books/{id}")
def show(id: int) -> str:
    with Session(engine) as session:
        book = session.get(Book, id)
        if not book:
            raise HTTPException(status_code=404, detail="Book not found")
        return book.title


def task() -> list[int]:
    return [client.get(f"/books/{id}").status_code for id in (11, 99)]


# endregion

if __name__ == "__main__":
    run(task)
