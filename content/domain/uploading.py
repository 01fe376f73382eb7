"""A picture that is uploaded, and the folders in which an admin keeps it."""

import uuid
from collections.abc import Awaitable, Callable
from itertools import count
from pathlib import Path

from browsing import picture
from database import FOLDER
from playwright.async_api import FilePayload, Page, Route

type Visit = Callable[[Page, str], Awaitable[None]]

COVERS = Path(FOLDER.name, "covers")
POSTERS = Path(FOLDER.name, "posters")
SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg">'
    b'<rect width="9" height="9"/></svg>'
)
COVER = FilePayload(name="solaris.svg", mimeType="image/svg+xml", buffer=SVG)

# Some admins put one into a name; a random one makes two runs differ.
numbers = count(1)
uuid.uuid4 = lambda: uuid.UUID(int=next(numbers))


async def send_files(page: Page) -> None:
    """Hand on a form with a file as it is: asked again, the file is lost."""

    async def answer(route: Route) -> None:
        kind = route.request.headers.get("content-type", "")
        if kind.startswith("multipart/"):
            return await route.continue_()
        await route.fallback()

    await page.route("**/*", answer)


def kept(folder: Path) -> int:
    """How many files lie there that are the one that was uploaded."""
    return sum(
        path.read_bytes() == SVG for path in folder.rglob("*") if path.is_file()
    )


async def three_steps(
    page: Page, name: str, folder: Path, upload: Visit, delete: Visit
) -> list[int]:
    """The files after each of two uploads, and after one row is deleted."""
    await send_files(page)
    await upload(page, name)
    await picture(page, "uploaded")
    files = [kept(folder)]
    await upload(page, name)
    files.append(kept(folder))
    await delete(page, name)
    return [*files, kept(folder)]
