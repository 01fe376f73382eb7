from httpx import ASGITransport, AsyncClient
from models import Book
from running import admin, app, browser, run
from starlette.requests import Request
from starlette_admin import CustomView
from starlette_admin.widgets import TextWidget


# region
async def report(request: Request) -> TextWidget:
    return TextWidget(content=f"{await Book.all().count()} books")


admin.add_view(CustomView("Report", path="/report", widget=report))


async def task() -> list[bool]:
    page = await browser.get("/admin/report")
    async with AsyncClient(
        transport=ASGITransport(app), base_url="http://shop"
    ) as stranger:
        refused = await stranger.get("/admin/report")
    return [
        "15 books" in page.text,
        "Bookshop" in page.text,
        refused.is_redirect,
    ]


# endregion

if __name__ == "__main__":
    run(task)
