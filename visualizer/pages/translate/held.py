"""Gates and states that the Translate page holds, as its address has them: pins of What if, by their side.

>>> from visualizer.pages.translate.held import split
>>> split("decoder.f:6:3-8=1.0")
(True, 'decoder', 'f:6:3-8=1.0')
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from visualizer.pages.presets import MAX_PINS
from visualizer.pins import PinError, Pins
from visualizer.seq2seq.translator import MAX_OUTPUTS, Translator
from visualizer.symbols import quoted

OFF = "!"
"""What a pin that is in the list but not held begins with."""
_LONGEST = 120  # characters of a pin
_TOLD = 2  # sentences on pins that cannot be had
_SIDED = re.compile(r"(!?)\s*(encoder|decoder)\.(.+)", re.DOTALL)


def split(text: str) -> tuple[bool, str, str] | None:
    """Whether it is held, its side, and the pin as `Pins.parse` reads it; None for what is none."""
    found = _SIDED.fullmatch(text.strip())
    return (not found[1], found[2], found[3].strip()) if found else None


def read(
    model: Translator, texts: Sequence[str], S: int, said: list[str]
) -> tuple[dict[str, Pins], list[str]]:
    """What is held in either side in a run of S words -> ({"encoder": ..., "decoder": ...}, the texts).

    What is no pin, or of no unit, word or value that is there, is left out and said.
    """
    held, kept, wrong = {"encoder": Pins(), "decoder": Pins()}, [], dict[str, None]()
    for text in texts[:MAX_PINS]:
        found = split(text)
        if found is None or len(text) > _LONGEST or re.search(r"\d{4}", text.partition("=")[0]):
            wrong[f"{quoted(text)} is nothing that can be held, such as decoder.f:6:3-8=1.0."] = None
            continue
        on, side, pin = found
        stack, T = (model.encoder, S) if side == "encoder" else (model.decoder, MAX_OUTPUTS)
        try:
            one = Pins.parse([pin])
            one.held(stack, T)
        except PinError as error:
            wrong[f"{quoted(text)} is left out: {error}."] = None
            continue
        if on:
            held[side] = Pins((*held[side].pins, *one.pins))
        kept.append(f"{'' if on else OFF}{side}.{pin}")
    if len(texts) > MAX_PINS:
        wrong[f"Only the first {MAX_PINS} of {len(texts):,} that are held are kept."] = None
    said += list(wrong)[:_TOLD]
    return held, kept
