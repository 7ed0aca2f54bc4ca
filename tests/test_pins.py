"""Pins: what is held, where; what cannot be is said in a line."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from oracles import every_cell, make
from visualizer import cells
from visualizer.pins import Pin, PinError, Pins
from visualizer.stack import Place
from visualizer.unroll import COUPLED

LSTM = cells.make("lstm")


def test_a_pin_holds_its_units_at_its_steps_and_leaves_the_rest_free():
    held = Pins().hold("f", unit=2, steps=slice(1, 3), value=1.0).arrays(LSTM, 4, 3)
    expected = np.full((4, 3), np.nan)
    expected[1:3, 2] = 1
    np.testing.assert_array_equal(held["f"], expected)
    assert list(held) == ["f"] and not Pins().arrays(LSTM, 4, 3)


def test_what_is_not_named_is_all_of_them():
    assert (Pins().hold("g", -1).arrays(LSTM, 2, 3)["g"] == -1).all()
    assert (Pins().hold("i", 0, unit=[0, 2]).arrays(LSTM, 2, 3)["i"][:, [0, 2]] == 0).all()
    assert (Pins().hold("i", 0, steps=np.int64(1)).arrays(LSTM, 2, 3)["i"][1] == 0).all()


def test_of_two_pins_in_one_place_the_later_wins():
    held = Pins().hold("f", 0.25).hold("f", 0.75, unit=1).arrays(LSTM, 1, 2)
    np.testing.assert_array_equal(held["f"], [[0.25, 0.75]])


def test_i_is_held_at_1_minus_f_where_no_later_pin_holds_it_at_a_number():
    coupled = Pins().hold("i", "1-f", unit=0)
    assert coupled.pins[0].value == "1-f" and coupled == Pins.parse(["i:0:*=1-f"])
    expected = np.array([[COUPLED, np.nan], [0.5, 0.5], [COUPLED, np.nan]])
    np.testing.assert_array_equal(coupled.hold("i", 0.5, steps=1).arrays(LSTM, 3, 2)["i"], expected)
    again = Pins().hold("i", 0.5).hold("i", "1-f", steps=2).arrays(LSTM, 3, 2)["i"]
    np.testing.assert_array_equal(again, [[0.5, 0.5], [0.5, 0.5], [COUPLED, COUPLED]])


def test_pins_are_values():
    one = Pins().hold("f", 1)
    two = one.hold("i", 0)
    assert len(one.pins) == 1 and len(two.pins) == 2 and two == Pins().hold("f", 1).hold("i", 0)


@given(
    st.sampled_from("fiogch"),
    st.one_of(st.none(), st.integers(0, 5), st.tuples(st.integers(0, 2), st.integers(2, 5))),
    st.one_of(st.none(), st.integers(0, 8), st.tuples(st.integers(0, 4), st.integers(4, 8))),
    st.floats(0, 1),
)
def test_the_text_of_a_pin_holds_what_python_does(signal, units, steps, value):
    def written(places):
        return (
            "*"
            if places is None
            else f"{places[0]}-{places[1]}"
            if isinstance(places, tuple)
            else str(places)
        )

    def meant(places):
        return range(places[0], places[1] + 1) if isinstance(places, tuple) else places

    text = f"{signal}:{written(units)}:{written(steps)}={value!r}"
    found = Pins.parse([text]).arrays(LSTM, 9, 6)
    expected = Pins().hold(signal, value, meant(units), meant(steps)).arrays(LSTM, 9, 6)
    np.testing.assert_array_equal(found[signal], expected[signal])


def test_a_layer_and_direction_are_named_as_pytorch_names_their_weights():
    texts = ("f:*:*=1", "f_l0:2:*=1", "f_reverse:*:3=1", "i_l12_reverse:*:*=1-f")
    places = [Place(), Place(0), Place(direction="reverse"), Place(12, "reverse")]
    pins = Pins.parse(texts)
    assert [pin.place for pin in pins.pins] == places
    for text, pin, place in zip(texts, pins.pins, places, strict=True):
        assert text.startswith(f"{pin.signal}{place.suffix}:")
        one = Pins((pin,))
        assert eval(repr(one)) == one == Pins().hold(pin.signal, pin.value, pin.units, pin.steps, place)
    assert "place" not in repr(Pins((pins.pins[0],)))


@pytest.mark.parametrize(
    ("pins", "said"),
    [
        (Pins().hold("r", 1), "LSTM has no signal 'r', only f, i, o, g, c, h"),
        (Pins().hold("f", 1.01), "f is from 0 to 1"),
        (Pins().hold("g", -1.5), "g is from -1 to 1"),
        (Pins().hold("c", float("nan")), "c is a number"),
        (Pins().hold("c", float("inf")), "c is a number"),
        (Pins().hold("c", -1e31), "c is a number of at most 1e.30 in size"),
        (Pins((Pin("i", "0.5"),)), "not at '0.5'"),
        (Pins().hold("f", 1, unit=3), "there is no unit 3; units are 0 to 2"),
        (Pins().hold("f", 1, steps=[0, 4]), "there is no step 4; steps are 0 to 3"),
        (Pins().hold("f", 1, unit=-1), "there is no unit -1"),
    ],
)
def test_what_cannot_be_held_is_said(pins, said):
    with pytest.raises(PinError, match=said):
        pins.arrays(LSTM, 4, 3)


NO_PINS = ["f", "f:1=1", "f:1:2", "f:a:2=1", "f:1:2=x", "f:1-:2=1", "F:1:2=1", "f:9-1:*=1", "f:*:0-9999999=1"]
NO_PINS += ["f_l:*:*=1", "f_l0_:*:*=1", "f_reverse_l0:*:*=1", "f_l-1:*:*=1", "f_l99999:*:*=1", "_l0:*:*=1"]
NO_PINS += ["f:*:0-99999,0=1", "i:*:*=1 - f", "f:*:*=", "f:*:,=1", "f:::=1"]


@pytest.mark.parametrize("text", ["", *NO_PINS])
def test_what_is_no_pin_is_said(text):
    with pytest.raises(PinError, match=r"pin|numbers|span"):
        Pins.parse([text])


def test_a_long_text_that_is_no_pin_is_quoted_in_part():
    for text in ("x" * 9_999, f"f:1:1={'x' * 9_999}", f"f:1:{'9' * 9_999}=1"):
        with pytest.raises(PinError) as refused:
            Pins.parse([text])
        assert len(str(refused.value)) < 300


@every_cell
def test_only_i_can_be_1_minus_f_and_only_of_a_cell_that_has_both(variant):
    cell = make(variant)
    for signal in cell.signals:
        pins = Pins().hold(signal, "1-f")
        if signal == "i":
            assert (pins.arrays(cell, 2, 3)["i"] == COUPLED).all()
            with pytest.raises(PinError, match="only i can be held at 1-f, not i at 1-o"):
                Pins().hold("i", "1-o").arrays(cell, 2, 3)
        else:
            said = f"only i can be held at 1-f, not {signal}" if cell.couples else "no gate that can be held"
            with pytest.raises(PinError, match=said):
                pins.arrays(cell, 2, 3)
    said = "a Coupled LSTM always writes by 1-f" if cell.name == "coupled" else "has no signal 'i', only"
    if "i" not in cell.signals:
        with pytest.raises(PinError, match=said):
            Pins().hold("i", "1-f").arrays(cell, 2, 3)
    with pytest.raises(PinError, match="a number, or i at 1-f, not at '1-F'"):
        Pins().hold("i", "1-F")


@every_cell
def test_every_signal_of_every_cell_can_be_held_within_its_range(variant):
    cell = make(variant)
    for signal in cell.signals:
        assert (Pins().hold(signal, 0.5).arrays(cell, 2, 2)[signal] == 0.5).all()
