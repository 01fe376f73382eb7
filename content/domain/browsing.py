"""Visits an application with a browser, one request after the other."""

import asyncio
import os
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from time import monotonic
from typing import Any

from playwright.async_api import (
    Browser,
    BrowserContext,
    Page,
    Request,
    Route,
    async_playwright,
)
from results import show_results
from serving import serve

type Visit = Callable[[Page], Awaitable[Any]]

# Of a browser that runs; without it Playwright starts one.
BROWSER = os.environ.get("BROWSER")
SCREENS = os.environ.get("SCREENS")
# For a page, and all that it asks for; a case may take 60 seconds.
PATIENCE = 25
# A promise of the frame after the next.
FRAME = """() => new Promise((done) =>
    requestAnimationFrame(() => requestAnimationFrame(done)))"""
# Where admins keep styles, scripts and icons, which ask no database.
FILES = ("/static/", "/statics/", "/assets/")


async def show_visits(
    call: Callable[[Browser, Visit], Awaitable[Any]],
    task: Visit,
    naive: Visit | None = None,
    ways: Sequence[Visit] = (),
) -> None:
    """Show what they returned. One browser does: it takes long to start."""
    async with async_playwright() as playwright:
        chromium = playwright.chromium
        browser = await (
            chromium.connect_over_cdp(BROWSER) if BROWSER else chromium.launch()
        )
        try:
            await show_results(partial(call, browser), task, naive, ways)
        finally:
            await browser.close()


@asynccontextmanager
async def visit(browser: Browser, app: Any) -> AsyncIterator[Page]:
    """Serve it, and open a page that has its addresses."""
    async with serve(app) as site:
        address = f"http://localhost:{site.port}"
        context = await browser.new_context(
            base_url=address,
            viewport={"width": 1280, "height": 800},
            locale="en-GB",
            timezone_id="UTC",
            reduced_motion="reduce",
        )
        context.set_default_timeout(PATIENCE * 1_000)
        await one_after_the_other(context, address)
        try:
            yield await context.new_page()
        finally:
            await context.close()


async def one_after_the_other(context: BrowserContext, site: str) -> None:
    """A page may ask for several things at once; the log has an order."""
    traffic.waiting.clear()
    turn = asyncio.Lock()

    async def answer(route: Route) -> None:
        if not route.request.url.startswith(site):
            # Such as a font from somebody's server.
            return await route.abort()
        async with turn:
            await route.fulfill(response=await route.fetch(max_redirects=0))

    def asked(request: Request) -> None:
        traffic.waiting.add(request)
        traffic.last = monotonic()

    def answered(request: Request) -> None:
        traffic.waiting.discard(request)
        traffic.last = monotonic()

    context.on("request", asked)
    context.on("requestfinished", answered)
    context.on("requestfailed", answered)
    files = "|".join(FILES)
    await context.route(re.compile(f"^(?!{site}.*({files}))"), answer)


class Traffic:
    def __init__(self) -> None:
        self.last = 0.0
        self.waiting: set[Request] = set()


traffic = Traffic()


async def settled() -> None:
    """Wait until the page has all answers, and for half a second no question.

    Playwright's "networkidle" knows the first time alone.
    """
    # What was just clicked may not have asked yet.
    traffic.last = monotonic()
    async with asyncio.timeout(PATIENCE):
        while traffic.waiting or monotonic() - traffic.last < 0.5:
            await asyncio.sleep(0.05)


async def picture(page: Page, name: str) -> None:
    """Take it in both themes, where somebody wants pictures."""
    await settled()
    for theme in ("light", "dark") if SCREENS else ():
        await page.emulate_media(color_scheme=theme)
        # What changes by and by begins to, so that it can be at its end.
        await page.evaluate(FRAME)
        await page.screenshot(
            path=Path(SCREENS, f"{name}.{theme}.png"), animations="disabled"
        )
