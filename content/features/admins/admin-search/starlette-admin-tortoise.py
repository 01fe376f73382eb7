from models import Author, Book
from running import admin, browser, rows, run
from starlette.requests import Request
from starlette_admin.contrib.tortoise import ModelView
from tortoise.expressions import Q


# region
class BookView(ModelView):
    fields = ("title", "author", "price")

    def get_search_query(self, request: Request, term: str) -> Q:
        return Q(title__icontains=term) | Q(author__name__icontains=term)


admin.add_view(BookView(Book))
admin.add_view(ModelView(Author))


async def task() -> list[str]:
    page = await browser.get("/admin/book/list?q=pratchett")
    return sorted(title for title, *_ in rows(page))


# endregion

if __name__ == "__main__":
    run(task)
