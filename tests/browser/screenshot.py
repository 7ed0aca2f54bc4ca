"""Makes the README's picture from the real page: the default sentence, where the page opens.

Run `gatescope serve --port 5006 --no-show`, and beside it `python tests/browser/screenshot.py`.
"""

import shutil
from pathlib import Path

from playwright.sync_api import sync_playwright

PICTURE = Path(__file__).resolve().parents[2] / "assets" / "explorer.png"

if __name__ == "__main__":
    chrome = shutil.which("chromium") or shutil.which("google-chrome")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chrome, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": 1440, "height": 900}, color_scheme="light")
        page.goto("http://localhost:5006/explore")
        page.wait_for_selector(".plotted")
        page.wait_for_timeout(500)
        page.screenshot(path=PICTURE)
        browser.close()
