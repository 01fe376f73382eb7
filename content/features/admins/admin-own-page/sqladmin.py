from httpx import ASGITransport, AsyncClient
from jinja2 import DictLoader
from models import Book
from running import admin, app, browser, new_session, run
from sqladmin import BaseView, expose
from sqlalchemy import func, select
from starlette.requests import Request
from starlette.responses import Response

# region
PAGE = """{% extends "sqladmin/layout.html" %}
{% block content %}{{ books }} books{% endblock %}"""
# A file in templates_dir, elsewhere
admin.templates.env.loader.loaders.append(DictLoader({"report.html": PAGE}))


class Report(BaseView):
    name = "Report"

    @expose("/report", methods=["GET"])
    async def report(self, request: Request) -> Response:
        async with new_session() as session:
            books = await session.scalar(select(func.count(Book.id)))
        return await self.templates.TemplateResponse(
            request, "report.html", {"books": books}
        )


admin.add_view(Report)


async def task() -> list[bool]:
    page = await browser.get("/admin/report")
    async with AsyncClient(
        transport=ASGITransport(app), base_url="http://shop"
    ) as stranger:
        refused = await stranger.get("/admin/report")
    return ["15 books" in page.text, "Logout" in page.text, refused.is_redirect]


# endregion

if __name__ == "__main__":
    run(task)
