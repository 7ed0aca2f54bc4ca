"""What is answered: of each step or once for the whole text; a label, flags, numbers, or nothing."""

from dataclasses import replace

import numpy as np
import pytest

from oracles import along, assert_close, complex_step, make
from visualizer import Model, ModelError, Pins, Vocabulary, attribution, cells, gradient_norms, load, pooling
from visualizer.analysis.ledger import compare
from visualizer.analysis.verify import verify_norms
from visualizer.files import save
from visualizer.model import log_probability, slopes
from visualizer.symbols import OVER, Answers, Bytes, Characters, Ids, Marked, Values, answers_of

WORDS = Vocabulary(("<unk>", *"abcd"))
TEXT = "a b d a c b"
T, D, H = 6, 3, 4
FLAGS, LABELS = ("yes", "no", "maybe"), ("one", "two", "three")
STACKS = [(layers, both) for layers in (1, 2) for both in (False, True)]
WAYS = [
    pytest.param(over, layers, both, id=f"{over}-{layers}{' both ways' * both}")
    for over in OVER
    for layers, both in STACKS
    if both or over != "ends"
]
every_way = pytest.mark.parametrize(("over", "layers", "both"), WAYS)


def some(answers=None, layers=1, both=False, variant="lstm", dtype=np.float64, size=0.7, reads=WORDS):
    answers = answers or Answers("label", "which", LABELS)
    rng = np.random.default_rng(3)
    m = Model.create(
        make(variant), reads, H, rng, answers=answers, input_size=D, layers=layers, bidirectional=both
    )
    weights = {name: rng.normal(0, size, w.shape).astype(dtype) for name, w in m.weights.items()}
    return replace(m, weights=weights)


def plain_lstm(weights, x, ending):
    """h (T, H) of an LSTM written out."""
    W, U, b, e = (weights[f"{name}{ending}"] for name in ("weight_ih", "weight_hh", "bias_ih", "bias_hh"))
    h = c = np.zeros(U.shape[1])
    out = []
    for x_t in x:
        i, f, g, o = np.split(W @ x_t + b + U @ h + e, 4)
        c = c / (1 + np.exp(-f)) + np.tanh(g) / (1 + np.exp(-i))
        h = np.tanh(c) / (1 + np.exp(-o))
        out.append(h)
    return np.array(out)


def plain_answer(m, ids):
    """The logits of a whole text (K,), in plain NumPy; the vector that the readout reads."""
    x = m.weights["encoder.weight"][ids]
    for k in range(m.layers):
        forward = plain_lstm(m.weights, x, f"_l{k}")
        back = [plain_lstm(m.weights, x[::-1], f"_l{k}_reverse")[::-1]] if m.bidirectional else []
        x = np.concatenate([forward, *back], axis=1)
    read = {
        "each": x[-1],
        "last": x[-1],
        "ends": np.concatenate([x[-1, :H], x[0, H:]]),
        "mean": x.mean(axis=0),
        "max": x.max(axis=0),
    }[m.answers.over]
    return m.weights["readout.weight"] @ read + m.weights["readout.bias"]


@every_way
def test_the_answer_of_a_step_is_that_of_the_text_up_to_it(over, layers, both):
    m = some(Answers("label", "which", LABELS, over), layers, both)
    trace = m.trace(TEXT)
    assert not trace.ended
    ends = range(T) if over != "each" or not both else [T - 1]
    for t in ends:
        assert_close(trace.logits[t], plain_answer(m, trace.read[: t + 1]), 1e-13)


@every_way
def test_sequences_of_a_padded_batch_answer_as_they_do_alone(over, layers, both):
    m = some(Answers("label", "which", LABELS, over), layers, both)
    read = np.random.default_rng(0).integers(0, 5, (T, 3))
    lengths = [T, 2, 4]
    run = m.forward(read, lengths=lengths)
    for b, n in enumerate(lengths):
        assert_close(run.logits[n - 1, b], m.forward(read[:n, b]).logits[-1], 1e-14)


@every_way
@pytest.mark.parametrize("lengths", [None, (T, 2)])
def test_every_weight_has_the_gradient_of_the_answer_at_the_end(over, layers, both, lengths):
    m = some(Answers("flags", "which", FLAGS, over), layers, both)
    rng = np.random.default_rng(1)
    read, last = rng.integers(0, 5, (T, 2)), np.array(lengths or (T, T)) - 1
    at = (last, np.arange(2))
    d = rng.normal(size=(2, 3))
    if both and over != "each":
        dlogits = np.zeros((T, 2, 3))
        dlogits[at] = d
    else:  # of all steps
        dlogits = rng.normal(size=(T, 2, 3)) * (np.arange(T)[:, None] <= last)[..., None]
    found = m.backward(m.forward(read, lengths=lengths), dlogits)
    assert set(found) == set(m.weights)
    for name in found:

        def loss(weight, name=name):
            made = replace(
                m, weights={k: w.astype(complex) for k, w in m.weights.items()} | {name: weight}
            ).forward(read, lengths=lengths)
            return np.where(dlogits != 0, made.logits, 0).ravel() @ dlogits.ravel()

        # an entry that is wrong moves the derivative along each of these, in which all entries take part
        ways = rng.uniform(0.5, 2, (3, *m.weights[name].shape))
        assert_close([np.sum(found[name] * way) for way in ways], along(loss, m.weights[name], ways), 1e-12)


def test_a_loss_of_a_beginning_that_is_a_run_of_its_own_is_refused():
    m = some(Answers("label", "which", LABELS, "ends"), both=True)
    with pytest.raises(ModelError, match="the gradient is that of its last step alone"):
        m.backward(m.trace(TEXT), np.ones((T, 3)))


@pytest.mark.parametrize("over", OVER)
def test_what_is_held_and_where_layers_begin_count_for_every_beginning(over):
    m = some(Answers("label", "which", LABELS, over), 2, True)
    begun = m.trace("d d c").states
    pins = Pins.parse(["f:1:2=0", "h:*:4=0.5"])
    read = m.trace(TEXT).read
    whole = m.forward(read, states=begun, pins=pins)
    few = m.forward(read[:5], states=begun, pins=pins)
    if over != "each":
        assert_close(whole.logits[:5], few.logits, 1e-14)
    assert_close(m.trace(TEXT, m.trace("a b d"), pins).logits, m.trace(TEXT, pins=pins).logits, 0)


def test_of_a_text_that_is_too_long_the_whole_alone_is_answered(monkeypatch):
    m = some(Answers("label", "which", LABELS, "mean"), both=True)
    whole = m.trace(TEXT)
    monkeypatch.setattr(pooling, "MOST_WORK", 0)
    trace = m.trace(TEXT)
    assert trace.ended and np.isnan(trace.logits[:-1]).all()
    np.testing.assert_array_equal(trace.logits[-1], whole.logits[-1])
    assert compare(whole, trace).parts is None and compare(trace, trace).parts is None
    assert gradient_norms(m, trace).target == gradient_norms(m, whole).target
    found, wanted = attribution(trace, t=2), attribution(whole, t=2)
    assert found.target == wanted.target == m.names[whole.logits[2].argmax()]
    assert abs(found.log_p - np.log(whole.probabilities[2].max())) < 1e-12
    assert_close(found.leave_one_out, wanted.leave_one_out)


def test_beginnings_are_the_same_however_many_are_read_at_once(monkeypatch):
    m = some(Answers("label", "which", LABELS, "max"), 2, both=True)
    whole = m.trace(TEXT)
    monkeypatch.setattr(pooling, "_NUMBERS", 1)
    assert_close(m.trace(TEXT).logits, whole.logits, 1e-14)


# --- kinds --------------------------------------------------------------------------------------


def of_two(m, k=0):
    """The same network whose answer is a label: flag k, or not."""
    W, b = m.weights["readout.weight"][k], m.weights["readout.bias"][k]
    weights = {**m.weights, "readout.weight": np.stack((0 * W, W)), "readout.bias": np.array([0, b])}
    return replace(m, weights=weights, answers=Answers("label", "flag", ("not", "yes"), m.answers.over))


@pytest.mark.parametrize("over", ["each", "mean", "max"])
def test_one_flag_is_a_label_of_two_whose_other_logit_is_0(over):
    flag = some(Answers("flags", "flag", ("yes",), over))
    label = of_two(flag)
    a, b = flag.trace(TEXT), label.trace(TEXT)
    assert_close(a.probabilities[:, 0], b.probabilities[:, 1], 1e-15)
    ours, its = gradient_norms(flag, a), gradient_norms(label, b, "yes")
    assert ours.target == "yes" and abs(ours.loss - its.loss) < 1e-14
    for name in ("h", "c"):
        assert_close(ours.log10_norm[name], its.log10_norm[name], 1e-12)
    one, other = attribution(a, t=3), attribution(b, "yes", t=3)
    for way in ("gradient_x_input", "integrated_gradients", "leave_one_out", "ledger_share"):
        assert_close(getattr(one, way), getattr(other, way), 1e-9)


def test_a_flag_that_is_sure_keeps_its_gradient():
    m = some(Answers("flags", "flag", FLAGS))
    m = replace(m, weights={**m.weights, "readout.bias": np.array([0.0, 900.0, 0.0])})
    norms = gradient_norms(m, TEXT)
    assert norms.target == "no"
    gap = m.trace(TEXT).logits[-1, 1] / np.log(10)
    row = np.log10(np.linalg.norm(m.weights["readout.weight"][1]))
    assert abs(norms.log10_norm["h"][-1] - (row - gap)) < 1e-9


@pytest.mark.parametrize("kind", ["label", "flags"])
def test_the_slopes_of_a_log_probability_are_its_derivative(kind):
    answers = Answers(kind, "it", FLAGS)
    z = np.random.default_rng(0).normal(size=(2, 3))

    def of(z):
        z = z[0]
        if kind == "flags":
            return -np.log(1 + np.exp(-z[1]))
        return z[1] - np.log(np.exp(z).sum())

    assert_close(slopes(answers, z, 1)[0], complex_step(of, z)[0], 1e-14)
    assert_close(log_probability(answers, z, 1)[0], of(z), 1e-14)


@pytest.mark.parametrize("kind", ["flags", "value"])
@pytest.mark.parametrize("both", [False, True])
def test_a_point_of_the_norms_is_found_again_without_a_backward_pass(kind, both):
    m = some(Answers(kind, "it", FLAGS, "ends" if both else "each"), both=both)
    for check in verify_norms(m.trace(TEXT), 2, "maybe"):
        assert check.error_complex < 1e-12 and check.error_differences < 1e-5
    found = gradient_norms(m, TEXT, "maybe").log10_norm
    assert_close(found["h"][2], verify_norms(m.trace(TEXT), 2, "maybe")[0].complex, 1e-12)


@pytest.mark.parametrize("over", ["mean", "max"])
@pytest.mark.parametrize("both", [False, True])
def test_the_norms_of_an_answer_over_all_steps_are_those_of_its_gradient(over, both):
    m = some(Answers("value", "it", ("a", "b"), over), both=both)
    trace = m.trace(TEXT)
    dlogits = np.zeros((T, 2))
    dlogits[-1, 1] = 1
    grads = m.gradients(trace, m.into_output(trace, dlogits)).layers[-m.directions]
    norms = gradient_norms(m, trace, "b")
    assert norms.loss == trace.logits[-1, 1]
    for name in ("h", "c"):
        assert_close(norms.log10_norm[name], grads.log10_norm(name), 1e-12)
    with pytest.raises(ModelError, match=f"answers over the {over} of all steps"):
        verify_norms(trace, 2)


def test_flags_are_answers_each_by_itself():
    m = some(Answers("flags", "it", FLAGS))
    trace = m.trace(TEXT)
    expected = 1 / (1 + np.exp(-trace.logits))
    assert_close(trace.probabilities, expected, 1e-15)
    assert [name for name, _ in trace.top(2)] == [FLAGS[k] for k in np.argsort(-expected[2])]
    ids, p = trace.tops(2)
    assert ids.shape == p.shape == (T, 2)
    other = replace(m, weights={**m.weights, "readout.bias": -m.weights["readout.bias"]}).trace(TEXT)
    beside = compare(trace, other)
    assert_close(beside.probabilities, other.probabilities - trace.probabilities)
    np.testing.assert_array_equal(beside.other, ((other.logits > 0) != (trace.logits > 0)).any(axis=1))


def test_several_values_are_all_answered_in_their_order():
    m = some(Answers("value", "next", ("temperature", "wind")))
    trace = m.trace(TEXT)
    assert [name for name, _ in trace.top(1, 1)] == ["temperature", "wind"]
    ids, values = trace.tops(1)
    np.testing.assert_array_equal(ids, [[0, 1]] * T)
    np.testing.assert_array_equal(values, trace.logits)
    assert gradient_norms(m, trace).target == "temperature"
    assert gradient_norms(m, trace, "wind").loss == trace.logits[-1, 1]
    with pytest.raises(ModelError, match="not what this model answers: temperature, wind"):
        gradient_norms(m, trace, "rain")


def test_a_network_without_a_readout_shows_its_gates_and_answers_nothing(tmp_path):
    full = some(variant="gru", both=True)
    weights = {name: w for name, w in full.weights.items() if not name.startswith("readout.")}
    m = replace(full, weights=weights, answers=Answers("none", "nothing"))
    trace = m.trace(TEXT)
    np.testing.assert_array_equal(trace["z"], full.trace(TEXT)["z"])
    assert trace.logits.shape == (T, 0) and trace.top(0) == [] and trace.tops()[0].shape == (T, 0)
    d = np.ones((T, 2 * H))
    for name, found in m.gradients(trace, d).weights.items():
        assert_close(found, full.gradients(full.trace(TEXT), d).weights[name], 0)
    for ask in (
        lambda: trace.probabilities,
        lambda: gradient_norms(m, trace),
        lambda: attribution(trace),
        lambda: verify_norms(trace, 2),
        lambda: m.backward(trace, np.ones((T, 0))),
        lambda: m.readout,
    ):
        with pytest.raises(ModelError, match="no readout: it answers nothing"):
            ask()
    assert compare(trace, trace).probabilities is None
    with pytest.raises(ModelError, match="cannot write on"):
        m.write_on(trace, 1)
    m.without([1])
    save(m, tmp_path / "gates.safetensors")
    assert load(tmp_path / "gates.safetensors").answers == m.answers
    assert Model.create(make("gru"), WORDS, H, np.random.default_rng(0), answers=m.answers).parameters


@pytest.mark.parametrize(
    "answers",
    [
        Answers(),
        Answers("next", "next word", over="last"),
        Answers("flags", "is it", ("spam",), "ends"),
        Answers("value", "next", ("a", "b"), "mean"),
        Answers("none", ""),
    ],
)
def test_what_is_answered_is_the_same_after_the_file(answers, tmp_path):
    assert answers_of(answers.to_dict()) == answers
    m = some(answers, both=True, dtype=np.float32)
    save(m, tmp_path / "m.safetensors")
    again = load(tmp_path / "m.safetensors")
    assert again.answers == answers
    np.testing.assert_array_equal(again.trace(TEXT).logits, m.trace(TEXT).logits)


def test_a_network_that_reads_forward_alone_has_no_other_end():
    with pytest.raises(ModelError, match="both ends"):
        some(Answers("flags", "it", ("a",), "ends"))


def test_the_next_symbol_of_the_mean_of_all_steps_is_not_written_on():
    m = some(Answers("next", "next", over="mean"))
    with pytest.raises(ModelError, match="cannot write on"):
        m.write_on(m.trace(TEXT), 1)
    last = some(Answers("next", "next", over="last"))
    each = replace(last, answers=Answers())
    assert last.write_on(last.trace(TEXT), 3) == each.write_on(each.trace(TEXT), 3)


def test_values_read_and_answered_once_for_both_ends_need_no_symbols():
    m = Model.create(
        make("lstm"), Marked(), H, np.random.default_rng(0), bidirectional=True,
        answers=Answers("flags", "is it", ("high",), "ends"), dtype=np.float64,
    )  # fmt: skip
    trace = m.trace("1 2 3")
    for t in range(3):
        assert_close(trace.logits[t], m.trace(trace.tokens[: t + 1]).logits[-1], 1e-15)


# --- what is read -------------------------------------------------------------------------------


def test_a_network_reads_arrays_of_values_and_of_indices_as_their_text():
    for reads, array in (
        (Values(("a", "b"), (1, 2), (3, 4)), np.array([[0.5, -1], [1e-3, 12.5], [2, 7]])),
        (Ids(5), np.array([3, 0, 4])),
        (WORDS, np.array([3, 1, 4])),
    ):
        m = Model.create(
            make("gru"),
            reads,
            H,
            np.random.default_rng(0),
            answers=Answers("value", "y", ("y",)),
            dtype=float,
        )
        trace = m.trace(array)
        np.testing.assert_array_equal(trace.logits, m.trace(trace.tokens).logits)
        np.testing.assert_array_equal(trace.logits, m.trace(reads.join(trace.tokens)).logits)
        assert gradient_norms(m, trace).loss == trace.logits[-1, 0]


@pytest.mark.parametrize(
    "reads",
    [
        Vocabulary(("a", "b", "[UNK]", "c", "[PAD]"), unknown=2, special=(4,)),
        Characters(("_", "a", "b", "c", "?"), unknown=4, special=(0,)),
        Ids(5, special=(1, 3)),
    ],
)
def test_what_no_text_holds_is_never_answered_first_written_on_or_asked_for(reads):
    m = some(Answers(), reads=reads)
    bias = m.weights["readout.bias"].copy()
    bias[list(reads.reserved)] = 50
    m = replace(m, weights={**m.weights, "readout.bias": bias})
    trace = m.trace(np.array([0, 2, 4]))
    assert [name for name, _ in trace.top(1, 9)] == [
        reads.words[k] for k in np.argsort(-trace.logits[1]) if k not in reads.reserved
    ]
    assert trace.probabilities.sum(axis=1) == pytest.approx(1)
    assert set(m.write_on(trace, 20, 2.0)) <= set(reads.known)
    assert gradient_norms(m, trace).target in reads.known
    assert attribution(trace).target in reads.known
    for strange in (reads.words[k] for k in reads.reserved):
        with pytest.raises(ModelError, match="is not among this model's"):
            gradient_norms(m, trace, strange)
        with pytest.raises(ModelError, match="is not among this model's"):
            attribution(trace, strange)
    assert not compare(trace, trace).other.any()


@pytest.mark.parametrize(
    ("reads", "title", "said"),
    [
        (Vocabulary(tuple("abc")), "next word", "next word"),
        (Characters(tuple("abc")), "next word", "next character"),
        (Bytes(), "next word", "next byte"),
        (Characters(tuple("abc")), "next letter", "next letter"),
    ],
)
def test_the_next_symbol_is_called_as_what_is_read_unless_it_has_a_name(reads, title, said):
    network = Model.create(
        cells.make("gru"), reads, 3, np.random.default_rng(0), answers=Answers("next", title)
    )
    assert network.answers.title == said
