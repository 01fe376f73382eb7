from typing import Any

from models import Author, Book
from running import admin, browser, rows, run
from sqlalchemy import or_
from starlette.requests import Request
from starlette_admin.contrib.sqla import ModelView


# region
class BookView(ModelView):
    fields = ("title", "author", "price")

    def get_search_query(self, request: Request, term: str) -> Any:
        author = Book.author.has(Author.name.icontains(term))
        return or_(Book.title.icontains(term), author)


admin.add_view(BookView(Book))
admin.add_view(ModelView(Author))


async def task() -> list[str]:
    page = await browser.get("/admin/book/list?q=pratchett")
    return sorted(title for title, *_ in rows(page))


# endregion

if __name__ == "__main__":
    run(task)
