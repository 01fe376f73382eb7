"""Visits an application with a browser, one request after the other."""

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from playwright.async_api import BrowserContext, Page, Route, async_playwright
from serving import serve

# Of a browser that runs; without it Playwright starts one.
BROWSER = os.environ.get("BROWSER")
SCREENS = os.environ.get("SCREENS")


@asynccontextmanager
async def visit(app: Any) -> AsyncIterator[Page]:
    """Serve it, and open a page that has its addresses."""
    async with serve(app) as site, async_playwright() as playwright:
        chromium = playwright.chromium
        browser = await (
            chromium.connect_over_cdp(BROWSER) if BROWSER else chromium.launch()
        )
        context = await browser.new_context(
            base_url=f"http://localhost:{site.port}",
            viewport={"width": 1280, "height": 800},
            locale="en-GB",
            timezone_id="UTC",
        )
        context.set_default_timeout(10_000)
        await one_after_the_other(context)
        try:
            yield await context.new_page()
        finally:
            await context.close()
            await browser.close()


async def one_after_the_other(context: BrowserContext) -> None:
    """A page may ask for several things at once; the log has an order."""
    turn = asyncio.Lock()

    async def answer(route: Route) -> None:
        async with turn:
            await route.fulfill(response=await route.fetch(max_redirects=0))

    await context.route("**/*", answer)


async def picture(page: Page, name: str) -> None:
    """Take it in both themes, where somebody wants pictures."""
    await page.wait_for_load_state("networkidle")
    for theme in ("light", "dark") if SCREENS else ():
        await page.emulate_media(color_scheme=theme)
        await page.screenshot(
            path=Path(SCREENS, f"{name}.{theme}.png"), animations="disabled"
        )
