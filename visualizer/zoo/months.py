"""How dates are written in several languages, from Babel, for the task of dates.

``python -m visualizer.zoo.months`` writes the table that the task reads. It takes the extra ``build``.
"""

from __future__ import annotations

from visualizer import resources

PATH = resources.PACKAGE / "tasks" / "dates.txt"
LANGUAGES = ("cs", "de", "en", "es", "fr", "it", "nl", "pl")


def table() -> str:
    """A line a language, its parts between tabs: code, name, the long pattern of a date, the twelve months.

    Raises:
        ImportError: Babel is not installed.
    """
    from babel import Locale
    from babel.dates import get_month_names

    lines = []
    for code in LANGUAGES:
        locale = Locale.parse(code)
        months = get_month_names("wide", "format", locale)
        pattern = str(locale.date_formats["long"].pattern)
        lines.append("\t".join((code, str(locale.english_name), pattern, *(months[k] for k in range(1, 13)))))
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    resources.write(PATH, table().encode())
