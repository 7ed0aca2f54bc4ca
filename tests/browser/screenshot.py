"""Makes the README's pictures from the real pages, in 96 colours to keep them small.

Run `gatescope serve --port 5006 --no-show`, and beside it `python tests/browser/screenshot.py`.
"""

import io
import shutil
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright

ASSETS = Path(__file__).resolve().parents[2] / "assets"
PICTURES = {
    "explore": "explorer.webp",
    "lessons?lesson=forget&guess=2": "lesson.webp",
    "explore?open=f": "opened.webp",
    # the networks, which stand below the one number that the page opens on
    "gradients?scale=1": "gradients.webp",
    "whatif?pins=f:*:10-12=1;i:*:10-12=0": "whatif.webp",
    "translate": "translate.webp",
}

if __name__ == "__main__":
    chrome = shutil.which("chromium") or shutil.which("google-chrome")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chrome, args=["--no-sandbox", "--disable-gpu"])
        for address, name in PICTURES.items():
            page = browser.new_page(viewport={"width": 1440, "height": 900}, color_scheme="light")
            page.goto(f"http://localhost:5006/{address}")
            page.wait_for_selector("[data-ready=true]")
            page.wait_for_timeout(2500)
            picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
            few = picture.quantize(96, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
            few.convert("RGB").save(ASSETS / name, lossless=True, quality=100, method=6)
        browser.close()
