from models import Book
from running import admin, app, browser, new_session, run
from sqladmin import ModelView
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.requests import Request
from starlette.responses import Response


# region
class BookAdmin(ModelView, model=Book):
    form_columns = ("title", "author", "price")


admin.add_view(BookAdmin)


async def same_origin(request: Request, call_next) -> Response:
    home = f"{request.url.scheme}://{request.url.netloc}"
    if request.headers.get("origin", home) != home:
        return Response("Not from here", 403)
    return await call_next(request)


app.add_middleware(BaseHTTPMiddleware, dispatch=same_origin)


async def task() -> list:
    # What a browser sends with a form on another site
    form = {"title": "Mort", "author": "7", "price": "8.50", "save": "Save"}
    answer = await browser.post(
        "/admin/book/edit/11", data=form, headers={"Origin": "http://evil"}
    )
    async with new_session() as session:
        return [answer.status_code, (await session.get_one(Book, 11)).price]


# endregion

if __name__ == "__main__":
    run(task)
