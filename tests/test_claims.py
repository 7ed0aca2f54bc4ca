"""A claim holds where the numbers of the run say so, and a false one says what they are."""

import numpy as np
import pytest

from visualizer import Pins, claims, load
from visualizer.analysis import gradient_norms
from visualizer.analysis.online import online
from visualizer.claims import ClaimError, Setting
from visualizer.tasks import latch
from visualizer.tasks.stories import opening
from visualizer.zoo.seeds import load_seeds

TEXT = "I grew up in France with my sister but then I moved to Japan and I speak fluent"
MODEL = "grammar-lstm-32-s0"
HERE = Setting(MODEL, TEXT, 3)
STORY = Setting(MODEL, TEXT)
MOVED, END = 11, 17


@pytest.fixture(scope="module")
def trace():
    return load(MODEL).trace(TEXT)


def wrong(text, setting=HERE):
    return claims.parse(text).wrong(setting)


def number(text, setting=HERE):
    return claims.parse_value(text).value(setting)


def test_a_value_is_that_of_the_trace(trace):
    for name in trace:
        assert number(f"{name} at moved") == trace[name][MOVED, 3]
        assert number(f"{name} at moved unit 5") == trace[name][MOVED, 5]
        assert number(f"mean {name} at moved") == pytest.approx(trace[name][MOVED].mean(), abs=1e-7)
    index = trace.model.names.index("Japanese")
    assert number("p(Japanese) at end") == trace.probabilities[END, index]
    assert (number("0.25"), number("25%"), number("-1.5")) == (0.25, 0.25, -1.5)


def test_a_value_is_that_of_the_trace_with_gates_held(trace):
    held = trace.model.trace(TEXT, pins=Pins().hold("f", 1.0, steps=[9, 10]).hold("i", 0.0, steps=[9, 10]))
    assert number("c at end with f=1 i=0 at then..I#2") == held["c"][END, 3] != trace["c"][END, 3]
    everywhere = trace.model.trace(TEXT, pins=Pins().hold("f", 0.0))
    assert number("c at end with f=0") == everywhere["c"][END, 3]
    assert number("i at 0 with i=1-f") == pytest.approx(1 - trace["f"][0, 3], abs=1e-6)


def test_a_value_is_that_of_the_same_weights_in_a_cell_of_another_option():
    network, gru = load("grammar-gru-32-s0"), Setting("grammar-gru-32-s0", TEXT, 3)
    before = network.with_options(reset="before").trace(TEXT)
    assert number("n at moved with reset=before", gru) == before["n"][MOVED, 3]
    held = network.with_options(reset="before").trace(TEXT, pins=Pins().hold("z", 1.0))
    assert number("n at moved with z=1 reset=before", gru) == held["n"][MOVED, 3]


def test_the_unit_of_the_story_is_the_one_that_pages_open_on(trace):
    assert claims.unit_of(STORY) == opening(trace)[1]
    assert number("c at end", STORY) == trace["c"][END, opening(trace)[1]]
    assert claims.unit_of(HERE) == 3


def test_every_form_is_true_or_false_as_the_numbers_are(trace):
    f, c = trace["f"][:, 3], trace["c"][:, 3]
    span = range(5, 9)
    edge = float(f[5:9].min())
    for text, so in [
        (f"f > {edge - 0.01:.4f} at with..but", True),
        (f"f > {edge + 0.01:.4f} at with..but", False),
        (f"f at with..but < {f[5:9].max() + 0.01:.4f}", True),
        ("f at moved < f at France", f[MOVED] < f[4]),
        ("f at moved > f at France", f[MOVED] > f[4]),
        ("f < i at with..but", bool((f[5:9] < trace["i"][5:9, 3]).all())),
        ("c falls at moved", c[MOVED] < c[MOVED - 1]),
        ("c rises at moved", c[MOVED] > c[MOVED - 1]),
        ("c falls at with..but", bool(all(c[t] < c[t - 1] for t in span))),
        (f"c is least at {c.argmin()}", True),
        (f"c is least at {c.argmax()}", False),
        (f"c is greatest at {c.argmax()}", True),
        (f"mean c is greatest at {trace['c'].mean(axis=1).argmax()}", True),
        (f"c = {c[MOVED]:.3f} at moved", True),
        (f"c = {c[MOVED] + 0.002:.3f} at moved", False),
        (f"next at end = {trace.top(END, 1)[0][0]}", True),
        (f"next = {trace.top(END, 2)[1][0]} at end", False),
        ("p(Japanese) > p(French) at end", True),
        ("p(Japanese) < p(French) at end", False),
        ("c at Japan = c at to with f=1 i=0 at Japan", True),
    ]:
        assert (wrong(text) == "") == so, text


def test_a_number_is_equal_to_the_digits_written(monkeypatch):
    monkeypatch.setattr(claims.value.Run, "at", lambda self, v, t: v.number if v.kind == "number" else 0.1249)
    assert not wrong("f = 0.1 at end") and not wrong("f = 0.12 at end") and not wrong("f = 12% at end")
    assert not wrong("f = 0.125 at end")
    assert wrong("f = 0.13 at end") == "f is 0.125 at “fluent” (step 17)"
    assert wrong("f = 0 at end") == "" and wrong("f = 1 at end") and wrong("f = 13% at end")


def test_a_false_claim_says_what_is_so(trace):
    f = trace["f"][:, 3]
    t = next(t for t in range(END + 1) if not f[t] > 0.999)
    assert wrong("f > 0.999 at 0..end") == f"f is {f[t]:.4f} at “{trace.tokens[t]}” (step {t})"
    said = f"next at “fluent” (step 17) is {trace.top(END, 1)[0][0]}, not Greek"
    assert wrong("next at end = Greek") == said
    low, least = int(f.argmin()), f.min()
    assert wrong("f is least at 5").startswith(
        f"f is least at “{trace.tokens[low]}” (step {low}), {least:.3f}"
    )
    assert ", and " in (wrong("f falls at but") or wrong("f rises at but"))


def test_of_names_another_model_or_every_seed_of_one(trace):
    seeds = claims.models("grammar-lstm-32")
    assert seeds == [f"grammar-lstm-32-s{k}" for k in range(3)]
    each = [float(load(name).trace(TEXT)["f"][MOVED, 3]) for name in seeds]
    edge = f"{max(each) - 0.0001:.4f}"
    first = next(name for name, value in zip(seeds, each, strict=True) if not value < float(edge))
    said = wrong(f"f at moved < {edge} of grammar-lstm-32")
    assert said.removeprefix(f"{first}: ").startswith("f is ") and (first == MODEL or said.startswith(first))
    assert number("f at moved of grammar-lstm-32-s1") == np.float32(each[1])


def test_words_are_found_as_a_person_names_them():
    words = ["I", "moved", "to", "Japan", "and", "I", "to", "#1", "end", "..", "3"]
    for text, t in [
        ("I", 0),
        ("I#2", 5),
        ("to#2", 6),
        ("JAPAN", 3),
        ("2", 2),
        ("end", 10),
        ("end#1", 8),
        ("#1", 7),
        ("3#1", 10),
    ]:
        assert claims.place(text, words) == t, text
    assert claims.span("moved..Japan", words) == range(1, 4) and claims.span("..", words) == range(9, 10)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("hello", "cannot be read"),
        ("", "cannot be read"),
        ("f >", "cannot be read"),
        ("f at to", "cannot be read"),
        ("f >= 1 at to", "cannot be read"),
        ("next > French at end", "cannot be read"),
        ("f = French at end", "cannot be read"),
        ("f < 0.1", "at which word"),
        ("q < 1 at to", "no signal “q”, only f, i, o, g, c, h"),
        ("f < 1 at mooved", "no word “mooved”; did you mean “moved”?"),
        ("f < 1 at to#2", "there is no “to#2”"),
        ("f < 1 at 18", "no step 18; steps are 0 to 17"),
        ("f < 1 at 99999999999", "there is no step"),
        ("f < 1 at but..with", "is no span"),
        ("f at with..but < f at moved..Japan", "not as many"),
        ("f falls at 0", "nothing falls at the first word"),
        ("f < 1 at to unit 32", "no unit 32; units are 0 to 31"),
        ("f < 1 at to with f=2", "it cannot be held at 2"),
        ("f < 1 at to with f=1 nonsense", "after with stands"),
        ("f < 1 at to with q=1", "no signal 'q'"),
        ("f < 1 at to with reset=before", "lstm takes no option reset"),
        ("next at end = Japnese", "no answer “Japnese”; did you mean “Japanese”?"),
        ("p(nobody) < 1 at end", "no answer “nobody”"),
        ("f < 1 at to of grammar-lstm-33", "no model is called “grammar-lstm-33”; did you mean"),
        ("f < 1 at to of ../../x.safetensors", "no model is called"),
        ("f < 0." + "1" * 500 + " at to", "at most"),
    ],
)
def test_what_is_no_claim_or_is_of_nothing_is_a_sentence(text, said):
    with pytest.raises(ClaimError) as error:
        wrong(text)
    assert said in str(error.value) and "\n" not in str(error.value)


def test_a_model_that_answers_a_value_has_no_next_word():
    adding = Setting("adding-lstm-32-s0", "0.5 0.25*", 0)
    with pytest.raises(ClaimError, match="answers a value"):
        wrong("next at end = 1", adding)
    assert not wrong("f < 1.01 at end", adding)


# --- more than a signal at a word ---------------------------------------------------------------------


def test_a_sum_and_a_slope_are_those_under_a_gate(trace):
    for name in "ifog":
        a, slope = number(f"sum {name} at moved"), number(f"slope {name} at moved")
        gate = trace[name][MOVED, 3].astype(float)
        value = np.tanh(a) if name == "g" else 1 / (1 + np.exp(-a))
        assert value == pytest.approx(gate, abs=1e-6)
        assert slope == pytest.approx(1 - value**2 if name == "g" else value * (1 - value), abs=1e-12)


def test_a_product_is_that_of_a_unit_over_its_words(trace):
    f = trace["f"][5:11, 3].astype(float)
    assert number("product f at with..I#2") == pytest.approx(f.prod(), rel=1e-12)
    assert wrong("product f at with..I#2 > 1") == f"product f at with..I#2 is {f.prod():.1e}"
    assert not wrong("product f at with..I#2 < product f at with..but")
    assert number("product f at moved") == trace["f"][MOVED, 3]


def test_a_norm_is_what_of_an_error_at_the_end_comes_back(trace):
    norms = gradient_norms(trace.model, trace).log10_norm
    for name in "hc":
        assert number(f"norm {name} at moved") == 10 ** (norms[name][MOVED] - norms["h"][-1])
    assert number("norm h at end") == 1 and not wrong("norm h is greatest at end")
    assert not wrong(f"norm h = 10^{round(norms['h'][4] - norms['h'][-1])} at France")


def test_sizes_are_those_of_the_network_its_text_and_any_layer(trace):
    weights = trace.model.weights
    assert [number(each) for each in ("units", "steps", "parameters")] == [
        32,
        18,
        sum(array.size for array in weights.values()),
    ]
    assert (number("rows weight_hh_l0"), number("columns weight_hh_l0")) == weights["weight_hh_l0"].shape
    layer = "parameters lstm 80 -> 12"
    assert [number(layer + way) for way in ("", " in pytorch", " in keras")] == [4464, 4512, 4464]
    assert wrong(f"{layer} = 4512") == f"{layer} is 4464"
    assert not wrong("parameters = 20572 of grammar-rnn-32-s0")


def test_arithmetic_is_worked_out():
    assert number("0.9^50") == 0.9**50 and number("12*80+12*12+12") == 1116 and number("-(1-3)/4") == 0.5
    assert number("sigmoid(-5.2)") == pytest.approx(1 / (1 + np.exp(5.2))) and number("tanh(0)") == 0
    assert not wrong("0.5^50 = 10^-15") and wrong("0.5^50 = 10^-14") == "0.5^50 is 8.9e-16"
    full = Setting(MODEL, f"{TEXT} Japanese")
    assert not wrong("next at end = .", full) and not wrong(". = next at end", full)
    assert not wrong("0.9^50 = 0.005") and wrong("0.9^50 = 0.006") and not wrong("10^-3 < 0.9^50")


def test_small_networks_of_many_seeds_are_counted():
    scores = [model.meta["scores"]["test"] for model in load_seeds("latch", "rnn")]
    assert number("learned latch-rnn-12") == sum(map(latch.learned, scores)) < len(scores)
    assert not wrong("learned latch-lstm-12 = 20") and not wrong("shrunk latch-gru-12 = 0")
    assert wrong("shrunk latch-lstm-12 = 20").startswith("shrunk latch-lstm-12 is 1")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("product f > 1", "a product has its words behind it"),
        ("product q at to > 1", "no signal “q”"),
        ("product f at Paris > 1", "no word “Paris”"),
        ("sum h at to > 1", "h is no squashed sum; f, i, o, g are"),
        ("slope c at to > 1", "c is no squashed sum"),
        ("norm f at to > 1", "a norm is of h or c, not “f”"),
        ("norm h > 1", "at which word"),
        ("norm c at to > 1 of grammar-gru-32", "a norm is of h, not “c”"),
        ("rows weight_hh = 3", "no table of weights “weight_hh”; did you mean weight_hh_l0?"),
        ("parameters lstm 0 -> 3 = 1", "is from 1 to"),
        ("parameters tree 2 -> 3 = 1", "tree"),
        ("parameters mingru 2 -> 3 in keras = 1", "Keras has no minGRU"),
        ("parameters lstm 2 -> 3 in jax = 1", "cannot be read"),
        ("learned grammar-lstm-32 = 3", "no file of seeds called “grammar-lstm-32”"),
        ("learned latch-lstm-13 = 3", "no file of seeds called “latch-lstm-13”"),
        ("learned latch-../x-12 = 3", "no file of seeds called"),
        ("9^9^9^9 > 1", "cannot be worked out"),
        ("10^999 > 1", "cannot be worked out"),
        ("(-1)^0.5 > 1", "cannot be worked out"),
        ("1/0 > 1", "cannot be worked out"),
        ("(1 > 1", "cannot be worked out"),
        ("tanh > 1", "cannot be read"),
        ("tanh(x1) > 1", "cannot be read"),
        ("1//2 > 1", "cannot be worked out"),
        ("(" * 90 + "1" + ")" * 90 + " > 1", "cannot be worked out"),
        ("units falls at to", "cannot be read"),
    ],
)
def test_what_of_these_is_not_there_is_a_sentence(text, said):
    with pytest.raises(ClaimError) as error:
        wrong(text)
    assert said in str(error.value) and "\n" not in str(error.value)


def test_what_is_read_from_the_end_and_before_the_rest_is_known_can_be_claimed():
    here = Setting("tags-bilstm-16-s1", "the fish near the door swim .", 6)
    run, known = load(here.model).trace(here.text), online(load(here.model), here.text)
    assert number("back c at fish", here) == run.layers[1].in_text_order("c")[1, 6]
    assert number("settled at fish", here) == known.settled[1] == 4
    assert number("online 4", here) < number("online whole", here) == 1
    assert wrong("early at fish = noun", here) == wrong("next at fish = nouns", here) == ""
    assert wrong("early at fish = nouns", here) == "early at “fish” (step 1) is noun, not nouns"
    for text, said in (
        ("back c at fish > 0 of tags-lstm-32-s0", "reads from the left alone"),
        ("online 5 = 1", "was not measured 5 words later"),
        ("early at fish > 1", "early is a word"),
    ):
        with pytest.raises(ClaimError, match=said):
            wrong(text, here)
