"""The tables of state: what every page's address holds, read alike in both languages."""

import json
import subprocess
from pathlib import Path
from urllib.parse import parse_qsl, urlencode, urlsplit

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from visualizer.pages import state
from visualizer.pages.page import PAGES
from visualizer.pages.state import Row, described, listed, read, take

TABLES = state.tables()
KINDS = {"text", "choice", "number", "whole", "flag", "names"}
SCRIPT = """
import { createInterface } from "node:readline";
const [,, module] = process.argv;
const { read, write } = await import(module);
const told = ({ values, said }) => [values, [...said.server, ...said.view]];
for await (const sent of createInterface({ input: process.stdin })) {
  const { rows, cases, queries } = JSON.parse(sent);
  console.log(JSON.stringify([
    cases.map((values) => {
      const url = write(rows, values, "http://localhost/page?other=1#part");
      return [url, read(rows, new URL(url).search).values];
    }),
    queries.map((query) => told(read(rows, `?${query}`))),
  ]));
}
"""


@pytest.fixture(scope="module")
def in_node(node):
    """What the browser's side writes of cases, and reads in queries: one process is asked for all."""
    module = Path(state.__file__).with_name("kit") / "state.mjs"
    command = [node, "--input-type=module", "-e", SCRIPT, "-", str(module)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "encoding": "utf-8"}
    with subprocess.Popen(command, **pipes) as process:

        def in_node(rows, cases=(), queries=()):
            sent = json.dumps({"rows": described(rows), "cases": [*cases], "queries": [*queries]})
            process.stdin.write(sent + "\n")
            process.stdin.flush()
            return json.loads(process.stdout.readline())

        yield in_node
        process.stdin.close()
        assert process.wait(10) == 0


def query(url):
    return dict(parse_qsl(urlsplit(url).query, keep_blank_values=True))


def values_of(row):
    """What a row can be."""
    if row.kind == "text":
        some = st.text(max_size=12, min_size=row.to == "view")
        return some if row.default is not None else st.none() | some
    if row.kind == "choice":
        return st.sampled_from([row.default, *row.choices])
    if row.kind == "flag":
        return st.booleans()
    if row.kind == "names":
        known = (
            st.text("f:*=1-!", min_size=1, max_size=6)
            if row.choices is None
            else st.sampled_from([*row.choices])
        )
        return st.lists(known, max_size=3, unique=True) | st.just(row.default)
    low, high = row.low, row.high
    if row.kind == "whole":
        number = st.integers(-999 if low is None else low, 999 if high is None else high)
    else:
        number = st.floats(low, high)
    return number if row.default is not None and row.off is None else st.just(row.default) | number


def tables_values(rows):
    return st.fixed_dictionaries({row.name: values_of(row) for row in rows})


def test_every_page_has_a_table_and_no_name_twice():
    assert TABLES.keys() == {"", *PAGES}  # "" is the start page's
    for address, rows in TABLES.items():
        names = [row.name for row in rows]
        assert len(set(names)) == len(names) and {"theme", "embed"} <= set(names)
        assert ("text" in names) == (address in PAGES)
        assert {row.kind for row in rows} <= KINDS
        assert json.loads(json.dumps(described(rows), allow_nan=False)) == described(rows)


def test_what_pages_hand_to_each_other_both_take_alike():
    for rows in map(TABLES.get, PAGES):
        for other in map(TABLES.get, PAGES):
            shared = {row.name for row in rows if row.along} & {row.name for row in other if row.along}
            assert {"text", "model", "weights", "theme"} <= shared
    # a step of a gradient, or of a probe, is no step of a text in another network
    steps = [address for address, rows in TABLES.items() for row in rows if row.name == "t" and row.along]
    assert steps == ["explore", "whatif"]


@pytest.mark.parametrize("address", TABLES)
def test_what_is_written_is_read_alike_in_both_languages(address, in_node):
    rows = TABLES[address]

    @settings(max_examples=4, deadline=None)
    @given(st.lists(tables_values(rows), min_size=20, max_size=60))
    def written_and_read(cases):
        made, _ = in_node(rows, cases)
        for values, (url, back) in zip(cases, made, strict=True):
            found, said = read(rows, query(url))
            assert said == [] and url.endswith("#part") and query(url)["other"] == "1"
            for row in rows:
                value = row.default if values[row.name] is None else values[row.name]
                if row.off is not None:
                    value = values[row.name]
                assert found[row.name] == back[row.name] == value, row.name
            # what stands at its default takes no room
            usual = {row.name for row in rows if found[row.name] == row.default and not row.always}
            assert not usual & query(url).keys()

    written_and_read()


@settings(max_examples=12)
@given(st.data())
def test_a_link_to_a_page_is_read_as_what_it_was_made_of(data):
    address = data.draw(st.sampled_from([*TABLES]))
    values = data.draw(tables_values(TABLES[address]))
    made = state.link(address, values)
    assert made.partition("?")[0] == address and not made.endswith("?")
    found, said = read(TABLES[address], query(made))
    usual = {row.name: row.default for row in TABLES[address] if row.off is None}
    assert said == [] and found == {
        name: usual.get(name) if value is None else value for name, value in values.items()
    }


def test_a_link_cannot_hold_what_a_page_has_no_place_for():
    with pytest.raises(KeyError):
        state.link("explore", {"knob": 1})
    assert state.link("explore", {"weights": "trained", "t": None}) == "explore"


WORDS = [
    "",
    " ",
    "x",
    "0",
    "1",
    "-1",
    "1.5",
    "1e3",
    "nan",
    "inf",
    "9" * 40,
    "٤",
    "yes",
    "no",
    "initial",
    "dark",
]
WORDS += ["h", "hc", "lstm", "lstm,gru", "lstm,x", "f:*:1=1; ;!o:2:*=0", "a long text " * 9, "“<b>”", "1 "]


@pytest.mark.parametrize("address", TABLES)
def test_what_an_address_cannot_have_is_said_in_the_same_words_in_both(address, in_node):
    rows = TABLES[address]
    queries = [{row.name: word} for row in rows if row.to != "kept" for word in WORDS]
    _, told = in_node(rows, (), map(urlencode, queries))
    wrong = 0
    for asked, (values, said) in zip(queries, told, strict=True):
        assert read(rows, asked) == (values, said), asked
        wrong += len(said)
    assert wrong > 50


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=5,
)


@pytest.mark.parametrize("address", TABLES)
def test_whatever_is_sent_is_taken_or_said(address):
    rows = TABLES[address]
    names = [row.name for row in rows]

    @given(st.dictionaries(st.sampled_from([*names, "nobody"]), anything))
    def sent(asked):
        values, said = read(rows, asked)
        assert list(values) == names
        for row in rows:
            value, why = take(row, asked.get(row.name))
            if row.name in asked and asked[row.name] != "":
                assert values[row.name] == value and (why is None or why in said)
            if why:
                assert value == row.default and why.endswith(".") and len(why) < 200
        assert json.dumps(values, allow_nan=False)

    sent()
    for odd in (10**5000, np.ones(3), object(), b"x"):
        for row in rows:
            value, why = take(row, odd)
            assert value == row.default and why


def test_a_table_reads_what_its_rows_name_and_no_more():
    rows = (Row("text"), Row("t", "whole", 0, "step", to="view"))
    assert read(rows, {"text": "a", "t": "", "model": "x"}) == ({"text": "a", "t": 0}, [])
    assert read(rows, {}) == ({"text": None, "t": 0}, [])


def test_names_are_listed_as_a_sentence_has_them():
    assert [listed(names) for names in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == [
        "",
        "a",
        "a or b",
        "a, b or c",
    ]


def test_no_other_module_reads_or_writes_an_address():
    scripts = [*Path(state.__file__).parent.glob("*/**/*.mjs")]
    assert len(scripts) > 100
    for script in (path for path in scripts if path.name != "state.mjs"):
        text = script.read_text(encoding="utf-8")
        for word in ("URLSearchParams", "searchParams.set", "history.push", "history.replace", "popstate"):
            assert word not in text, f"{script.name}: {word}"
