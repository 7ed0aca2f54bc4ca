from datetime import date

import numpy as np
import pytest

from visualizer.tasks import SPLITS, dates
from visualizer.tasks.dates import SALT, TASK, languages, write
from visualizer.tasks.translating import belongs, home
from visualizer.zoo import months


@pytest.fixture(scope="module")
def pairs():
    return {split: TASK.sample(split, np.random.default_rng(1), 2000) for split in SPLITS}


def said(when, code, k=0):
    return "".join(write(when, code, languages()[code].patterns[k]).source)


def test_dates_are_written_as_people_do():
    day = date(2019, 3, 5)
    assert said(day, "cs") == "5. března 2019" and said(day, "cs", 1) == "5 března 2019"
    assert said(day, "en") == "march 5, 2019" and said(day, "fr", 1) == "le 5 mars 2019"
    assert said(day, "es") == "5 de marzo de 2019" and said(day, "pl") == "5 marca 2019"
    assert "".join(write(day, "cs", "d MMMM y").target) == "2019-03-05"


def test_the_table_is_what_babel_says():
    assert months.PATH == dates.TABLE and months.table() == dates.TABLE.read_text(encoding="utf-8")


def test_the_name_of_a_month_is_one_month_in_whatever_language():
    number = {}
    for language in languages().values():
        for k, month in enumerate(language.months):
            assert number.setdefault(month, k) == k


def test_a_date_in_words_is_one_date_of_one_split(pairs):
    found = {}
    for split in SPLITS:
        for pair in pairs[split]:
            assert found.setdefault(pair.source, (pair.target, split)) == (pair.target, split)


def test_a_date_is_read_again_from_its_words(pairs):
    """By another way than it was written: numbers and the month's name."""
    number = {month: k + 1 for one in languages().values() for k, month in enumerate(one.months)}
    for pair in pairs["test"]:
        words = "".join(pair.source).replace(".", "").replace(",", "").split()
        day, year = sorted(int(word) for word in words if word.isdigit())
        (month,) = (number[word] for word in words if word in number)
        assert "".join(pair.target) == f"{year}-{month:02}-{day:02}"


def test_a_date_is_of_one_split_in_every_language(pairs):
    for split in SPLITS:
        for pair in pairs[split]:
            homes = {home(SALT, *each) for each in pair.pairs}
            assert homes <= {"train", split} and split in homes
    said = {split: {pair.target for pair in pairs[split]} for split in SPLITS}
    alone = {target for target in said["test"] if home(SALT, "date", "".join(target)) == "test"}
    assert len(alone) > 200 and not alone & (said["train"] | said["validation"])


def test_training_has_every_letter(pairs):
    assert {letter for pair in pairs["train"] for letter in pair.source} == set(TASK.source)
    assert {letter for pair in pairs["train"] for letter in pair.target} == set(TASK.target)
    read = TASK.reads.encode("5. Března 2019")
    assert not any(read.unknown) and len(read.tokens) == 14


def test_a_letter_tells_the_month_where_no_other_begins_so():
    pair = write(date(1969, 7, 27), "cs", "d. MMMM y")
    source = "".join(pair.source)
    # června and července part at their fifth letter
    assert source[: pair.decided[5] + 1].endswith(" červe") and pair.decided[5] == pair.decided[6]
    august = write(date(1969, 8, 27), "cs", "d. MMMM y")
    assert august.source[august.decided[6]] == "s", "no other month of Czech begins with s"
    assert [source[k] for k in pair.means[:4]] == list("1969")
    assert [source[k] for k in pair.means[8:]] == list("27")


def test_a_zero_is_decided_by_the_digit_that_stands_alone():
    pair = write(date(2019, 3, 5), "fr", "'le' d MMMM y")
    assert pair.means[8:] == (-1, 3) and pair.decided[8:] == (3, -1)


def test_what_somebody_types_is_read_where_it_is_a_date(pairs):
    for pair in pairs["validation"][:300]:
        found = TASK.pair_of("".join(pair.source).title())
        assert (found.source, found.target, found.pairs) == (pair.source, pair.target, pair.pairs)
    beyond = f"5 března {'9' * 5000}"  # more digits than Python reads
    for text in ("", "31 února 2019", "5 brezna 2019", "5 března 1850", "5 5", "5 mars mars 2019", beyond):
        assert TASK.pair_of(text) is None


def test_the_dates_of_the_page_are_test_dates():
    for _, text in TASK.examples:
        assert belongs(SALT, TASK.pair_of(text).pairs) == "test"
