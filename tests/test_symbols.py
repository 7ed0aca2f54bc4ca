import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from visualizer.model import ModelError
from visualizer.symbols import (
    Answers,
    Bytes,
    Characters,
    Frames,
    Marked,
    Vocabulary,
    from_dict,
)

ACTIONS = Frames(("walk", "jump"), ((1.0, 0.0, 2.0), (0.0, -1.0, 0.0)), noise=0.5, onset=3)
EVERY = [
    Vocabulary(("<unk>", "the", "cat")),
    Characters(("<unk>", *"()[]ab_>")),
    Bytes(),
    Marked(),
    ACTIONS,
]
text = st.text(st.characters(codec="utf-8"), max_size=40)


@pytest.mark.parametrize("reads", EVERY, ids=lambda reads: reads.kind)
def test_what_is_read_is_the_same_after_the_file(reads):
    assert from_dict(reads.to_dict()) == reads


@pytest.mark.parametrize("reads", EVERY, ids=lambda reads: reads.kind)
@given(text)
def test_every_text_is_read_one_step_a_token_and_its_tokens_give_the_same(reads, typed):
    tokens, read, unknown = reads.encode(typed)
    assert len(tokens) == len(read) == len(unknown)
    assert np.isfinite(read).all()
    assert read.shape[1:] == (() if reads.size is None else (reads.size,))
    if reads.size is None and tokens:
        assert read.min() >= 0 and read.max() < len(reads)
    again = reads.encode(tokens)
    np.testing.assert_array_equal(again.read, read)
    assert again.unknown == unknown


@pytest.mark.parametrize("reads", EVERY, ids=lambda reads: reads.kind)
@given(text)
def test_tokens_joined_are_cut_again_as_they_were(reads, typed):
    tokens = reads.tokenize(typed)
    if reads.kind == "frames":  # an action may have been typed with a star of its own
        tokens = [token for token in tokens if "*" not in token]
    assert reads.tokenize(reads.join(tokens)) == tokens


@given(text)
def test_bytes_are_those_of_utf_8_and_none_is_unknown(typed):
    tokens, read, unknown = Bytes().encode(typed)
    assert bytes(read.astype(np.uint8)) == typed.encode()
    assert not any(unknown)
    assert Bytes().join(tokens) == typed


def test_a_byte_that_is_no_character_is_shown_in_hexadecimal():
    assert Bytes.tokenize("a\té\r") == ["a", "\t", "c3", "a9", "0d"]


def test_a_token_that_is_not_one_byte_is_refused():
    with pytest.raises(ModelError, match="'the' is not one byte"):
        Bytes().encode(["t", "the"])


def test_characters_are_symbols_one_by_one_and_spaces_only_separate():
    tokens, read, unknown = EVERY[1].encode("( a\n] x")
    assert tokens == ("(", "a", "]", "x")
    assert list(read) == [1, 5, 4, 0]
    assert unknown == (False, False, False, True)


def test_numbers_are_read_with_their_marks():
    tokens, read, unknown = Marked().encode("0.31 0.85*, .5; -2 1e5 eleven 99 0.5**")
    assert tokens == ("0.31", "0.85*", ".5", "-2", "1e5", "eleven", "99", "0.5**")
    expected = [[0.31, 0], [0.85, 1], [0.5, 0], [-2, 0], [0, 0], [0, 0], [0, 0], [0, 0]]
    np.testing.assert_array_equal(read, np.float32(expected))
    assert unknown == (False, False, False, False, True, True, True, True)


def test_a_number_may_be_typed_with_the_minus_that_a_page_shows():
    np.testing.assert_array_equal(Marked().encode("\u22120.5 \u22120.25*").read, [[-0.5, 0], [-0.25, 1]])


def test_a_short_text_does_not_stand_for_millions_of_frames():
    assert len(Frames.tokenize("a*999 " * 3000)) <= 101_000


def test_a_run_of_frames_may_be_written_once_with_its_length():
    assert Frames.tokenize("walk*3 jump, walk") == ["walk", "walk", "walk", "jump", "walk"]
    assert ACTIONS.join(["walk", "walk", "jump"]) == "walk*2 jump"
    assert len(Frames.tokenize("walk*99999")) == 1  # no text of a few characters is a million frames


def test_a_frame_is_its_actions_mean_and_noise_that_depends_on_the_step_alone():
    walk, jump = (ACTIONS.encode(f"{word}*6").read for word in ("walk", "jump"))
    np.testing.assert_allclose((walk - jump)[:, :3], [[1, 1, 2]] * 6, atol=1e-6)
    longer = ACTIONS.encode("walk*6 jump*2").read
    np.testing.assert_array_equal(longer[:6], walk)
    nobody = ACTIONS.encode("swim*6")
    assert all(nobody.unknown)
    np.testing.assert_allclose((walk - nobody.read)[:, :3], [[1, 0, 2]] * 6, atol=1e-6)


def test_the_cue_is_on_in_the_first_frames_of_an_action():
    cue = ACTIONS.encode("walk*5 jump*2 walk*4").read[:, 3]
    assert list(cue) == [1, 1, 1, 0, 0, 1, 1, 1, 1, 1, 0]
    without = Frames(ACTIONS.words, ACTIONS.means, 0.5)
    assert without.encode("walk*5").read.shape == (5, 3) and without.size == 3


def test_the_noise_is_normal_with_the_deviation_asked_for():
    still = Frames(("rest",), ((0.0,) * 50,), noise=2.0)
    x = still.features(np.zeros(400, np.intp), np.random.default_rng(1)).ravel() / 2
    assert abs(x.mean()) < 4 / 20000**0.5
    assert abs((x**2).mean() - 1) < 4 * (2 / 20000) ** 0.5
    assert abs((np.abs(x) < 1).mean() - 0.6827) < 4 * (0.6827 * 0.3173 / 20000) ** 0.5


@pytest.mark.parametrize(
    ("kind", "title", "names", "said"),
    [
        ("guess", "it", ("a",), "no way to answer"),
        ("label", "it", (), "have names"),
        ("next", "it", ("a",), "have names"),
        ("value", "it", ("a", "b"), "one value"),
        ("label", "it", ("a", 5), "names"),
    ],
)
def test_answers_that_make_no_sense_say_so(kind, title, names, said):
    with pytest.raises(ModelError, match=said):
        Answers(kind, title, names)


@pytest.mark.parametrize(
    "change", [{"means": ()}, {"means": ((1.0,), (1.0, 2.0))}, {"noise": -1.0}, {"onset": -1}]
)
def test_frames_that_make_no_sense_say_so(change):
    with pytest.raises(ModelError):
        Frames(**{"words": ("a", "b"), "means": ((1.0,), (2.0,)), "noise": 0.1, "onset": 0, **change})
