"""A cover that is uploaded, and the folder in which an admin keeps it."""

from pathlib import Path

from database import FOLDER
from playwright.async_api import FilePayload, Page, Route

COVERS = Path(FOLDER.name, "uploads")
SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg">'
    b'<rect width="9" height="9"/></svg>'
)
COVER = FilePayload(name="solaris.svg", mimeType="image/svg+xml", buffer=SVG)


async def send_files(page: Page) -> None:
    """Hand on a form with a file as it is: asked again, the file is lost."""

    async def answer(route: Route) -> None:
        kind = route.request.headers.get("content-type", "")
        if kind.startswith("multipart/"):
            return await route.continue_()
        await route.fallback()

    await page.route("**/*", answer)


def kept() -> int:
    """How many files lie there that are the one that was uploaded."""
    return sum(
        path.read_bytes() == SVG for path in COVERS.rglob("*") if path.is_file()
    )
