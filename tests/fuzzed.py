"""What strangers may send, as strategies, and what any answer to it must be."""

import json
import struct
import sys
import time
from contextlib import contextmanager

from hypothesis import settings
from hypothesis import strategies as st

import payload
from visualizer import resources

SECONDS, MEGABYTES = 20, 600
"""The processor time and the memory that one case may take."""
try:
    import resource
except ImportError:  # Windows
    resource = None


def cases(share=1.0):
    """So many examples, as a share of what the profile asks for."""
    return settings(max_examples=max(1, round(settings.default.max_examples * share)))


@contextmanager
def bounded(seconds=SECONDS):
    """Fails where what is done in it takes too long, or too much memory."""
    began, before = time.thread_time(), resource and resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    yield
    assert time.thread_time() - began < seconds
    if resource:
        grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
        assert grown < MEGABYTES << (20 if sys.platform == "darwin" else 10)


def plain(said):
    """Checks that a sentence is one: short, whole, on a line, with no traceback and no path in it."""
    assert isinstance(said, str) and 0 < len(said) < 1_200, said
    assert said.isprintable(), said
    for secret in ("Traceback", "object at 0x", ".py", str(resources.assets().parent)):
        assert secret not in said, said


def answered(data):
    """The head of a payload; fails where it is none, or what it says is no sentence."""
    head, _, rest = payload.block(data)
    while rest and "file" not in head:
        _, _, rest = payload.block(rest)
    json.dumps(head, allow_nan=False)
    assert type(head["seq"]) is int and (head["want"] is None or isinstance(head["want"], str))
    assert not head.get("fault")
    for said in head["notices"]:
        plain(said)
        assert said.rstrip("”").endswith((".", "…")), said
    return head


# --- texts ----------------------------------------------------------------------------------------

ODD = (
    "\0\x07\t\r\n\x0b\x1b\x1c\x7f\x85\xa0\xad\u0301\u0344\u0660\u200b\u200d\u200e\u202e\u2011\u2028\u2029"
    "\u2066\u3000\ufdfa\ufeff\ufe0f\ufffd\ufffe\ud800\udbff\udfff\U0001f468\U000e0041\U0010ffff"
    "İßﬁ½²五٣ ’'‑-−*;,.#<>&\"“”()[]{}|\\/%+=_:~^0123456789"
)
WORDS = ("the", "I", "France", "Japan", "speak", "def", "(", "0.5*", "walk*999", "<unk>", "end", "e\u0301")
chars = st.sampled_from(ODD) | st.characters(exclude_categories=())
short = st.text(chars, max_size=12)
"""Any text, lone surrogates included, which JSON can carry."""
texts = st.one_of(
    short,
    st.text(chars, max_size=200),
    st.lists(st.sampled_from(WORDS) | short, max_size=30).map(" ".join),
    st.tuples(st.text(chars, min_size=1, max_size=4), st.integers(0, 400)).map(lambda of: of[0] * of[1]),
)
endless = st.tuples(
    st.text(chars, min_size=1, max_size=5) | st.sampled_from(WORDS), st.integers(2_000, 100_000)
).map(lambda of: (of[0] * of[1])[:100_000])
"""Texts of up to 100,000 characters."""

# --- data -----------------------------------------------------------------------------------------

scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 40),
    st.integers(-(10**21), 10**21),
    st.floats(),
    short,
)
anything = st.recursive(
    scalars,
    lambda of: st.lists(of, max_size=4) | st.dictionaries(short, of, max_size=4),
    max_leaves=8,
)
"""Data as a message carries them, nested."""


def mostly(good, other):
    """Three times in four one, else the other."""
    return st.integers(0, 3).flatmap(lambda k: other if k == 3 else good)


def asked(good, more=(), always=None):
    """Questions with some of these names; each is one of the good values of its name, or anything."""
    each = {name: mostly(st.sampled_from(values), anything) for name, values in good.items()}
    fixed = {name: each.pop(name) for name in always or ()}
    return st.fixed_dictionaries(fixed, optional={**each, **dict.fromkeys(more, anything)})


# --- what a text or some bytes become -------------------------------------------------------------


@st.composite
def changed(draw, whole, pieces):
    """A text or bytes of `whole` in which a few places are cut, doubled, or given a piece."""
    made = draw(st.sampled_from(whole))
    for _ in range(draw(st.integers(1, 4))):
        a = draw(st.integers(0, len(made)))
        b = min(len(made), a + draw(st.integers(0, 16)))
        made = made[:a] + draw(pieces | st.just(made[a:b] * 2)) + made[b:]
    return made


@st.composite
def mutated(draw, data, other):
    """Data as JSON has them, of which one value somewhere is another, is gone, or is there twice."""
    data = json.loads(json.dumps(data))
    at, key = data, None
    while isinstance(at, dict | list) and at:
        inside, key = at, draw(st.sampled_from([*at] if isinstance(at, dict) else range(len(at))))
        at = inside[key]
        if draw(st.integers(0, 3)) == 0:
            break
    how = draw(st.sampled_from(["other", "other", "other", "gone", "renamed"]))
    if key is None:
        return draw(other)
    if how == "other":
        inside[key] = draw(other)
    elif how == "gone":
        del inside[key]
    elif isinstance(inside, dict):
        inside[draw(short)] = inside.pop(key)
    else:
        inside.append(at)
    return data


# --- files of safetensors -------------------------------------------------------------------------

HEADED = st.one_of(
    st.sampled_from(
        ["F16", "F32", "F64", "BF16", "I64", "BOOL", "F8_E4M3", "gatescope 1", "{}", "[]", "null"]
    ),
    st.lists(st.integers(-1, 12) | st.sampled_from([2**31, 2**63, 2**64]), max_size=4),
    anything,
)


@st.composite
def headers(draw, data):
    """A file whose header says something else of its tensors."""
    (size,) = struct.unpack_from("<Q", data)
    header = draw(mutated(json.loads(data[8 : 8 + size]), HEADED))
    text = json.dumps(header).encode()
    length = draw(st.just(len(text)) | st.integers(0, 2**64 - 1) | st.integers(0, 2_000))
    return struct.pack("<Q", length) + text + data[8 + size :]
