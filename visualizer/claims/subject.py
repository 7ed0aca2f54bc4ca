"""What a text is read by: a network, or a translator, as a lesson names its words, signals and units."""

from __future__ import annotations

from dataclasses import dataclass

from visualizer.brief import brief
from visualizer.claims import translation
from visualizer.claims.setting import STORY, ClaimError, Setting, network, settle_unit, traced, translates
from visualizer.model import Model
from visualizer.pins import Pins
from visualizer.seq2seq import Translator
from visualizer.tasks.stories import opening


@brief
@dataclass(frozen=True)
class Subject:
    """A network or a translator.

    Attributes:
        of: it.
        title: what its cell is called, or the translator.
        signals: of its cell, or of those of both sides.
        gates: what of these can be turned by hand, see `Cell.turnable`.
        one, many: what it reads.
    """

    of: Model | Translator
    title: str
    signals: tuple[str, ...]
    gates: tuple[str, ...]
    one: str
    many: str

    @property
    def translates(self) -> bool:
        """Whether it is a translator."""
        return isinstance(self.of, Translator)

    def reads(self, text: str) -> list[str]:
        """The tokens of a text."""
        return list(
            self.of.source.tokenize(text) if isinstance(self.of, Translator) else self.of.reads.tokenize(text)
        )

    def words(self, text: str) -> list[str]:
        """What of a text can be named: its tokens, and behind them the outputs of a translator."""
        if not isinstance(self.of, Translator):
            return self.reads(text)
        return list(translation.words_of(str(self.of.name), text))

    def settle_unit(self, unit: int | str | None) -> None:
        """ClaimError for a unit that it has not."""
        if not isinstance(self.of, Translator):
            return settle_unit(unit, self.of)
        units = min(self.of.units, self.of.decoder_units)
        if isinstance(unit, int) and not 0 <= unit < units:
            raise ClaimError(f"there is no unit {unit}; units are 0 to {units - 1}")
        return None


def subject(name: str, weights: str = "trained") -> Subject:
    """A bundled network or translator. ClaimError for none, or one that cannot be read."""
    if translates(name):
        of = translation.translator(name)
        if weights != "trained":
            raise ClaimError(f"of {name} there are no initial weights")
        cells = (of.cell, of.decoder_cell)
        signals, gates = (
            tuple(dict.fromkeys(each for cell in cells for each in getattr(cell, kind)))
            for kind in ("signals", "gates")
        )
        return Subject(of, name, signals, gates, of.source.one, of.source.many)
    found = network(name, weights)
    cell = found.cell
    return Subject(found, cell.title, cell.signals, cell.turnable, found.reads.one, found.reads.many)


def unit_of(setting: Setting) -> int:
    """The number of a setting's unit, which takes a run where it is that of the story."""
    of = subject(setting.model, setting.weights)
    of.settle_unit(setting.unit)
    if isinstance(setting.unit, int):
        return setting.unit
    if of.translates:
        return translation.liveliest(setting.model, setting.text)
    assert setting.unit in (STORY, None) and isinstance(of.of, Model)
    return opening(traced(of.of, setting.text, Pins()))[1]
