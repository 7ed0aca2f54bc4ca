"""Whatever is sent, a session answers: with a picture of exactly the trace, or a sentence on why not."""

import itertools
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from safetensors import safe_open
from safetensors.numpy import save as serialized
from safetensors.numpy import save_file

import payload
from visualizer import (
    CELLS,
    Model,
    ModelError,
    Vocabulary,
    analysis,
    arithmetic,
    bundled,
    cells,
    equations,
    gradient_norms,
    kernels,
    ledger,
    load,
    resources,
    train,
)
from visualizer.files import save
from visualizer.model import softmax
from visualizer.pages import catalogue, picture, shelf, state, wire
from visualizer.pages.asked import MAX_CHARACTERS, MAX_TOKENS
from visualizer.pages.explorer import session
from visualizer.pages.explorer.session import Session
from visualizer.pages.picture import describe
from visualizer.pages.wire import encode
from visualizer.pins import Pins
from visualizer.stack import Place
from visualizer.symbols import typed
from visualizer.tasks import TASKS
from visualizer.tasks.stories import opening, tells, told

WEIGHTS = state.WEIGHTS.choices

TEXT = "I grew up in France with my sister but then I moved to Zzyzx, and I speak fluent"


def catalogued(cell):
    """The name of the grammar's bundled model of this cell that a page shows first."""
    shown = [
        each
        for each in catalogue.catalogue()["models"]
        if (each["task"], each["cell"], each["shown"]) == ("grammar", cell, True)
    ]
    return max(shown, key=lambda each: each["units"])["name"]


def look(request, by=None):
    return payload.decode((by or Session()).look(request))


@pytest.fixture(autouse=True)
def forgetful():
    """Every test begins with no picture kept."""
    picture._pictures.clear()


@pytest.fixture
def counted(monkeypatch):
    """What was tokenized and traced: the length of each text, and the tokens of each trace."""
    seen = SimpleNamespace(texts=[], traces=[])
    tokenize, trace = Vocabulary.tokenize, Model.trace

    def counting_tokenize(self, text):
        seen.texts.append(len(text))
        return tokenize(self, text)

    def counting_trace(self, text, previous=None, pins=None):
        seen.traces.append((self.name, tuple(text)))
        return trace(self, text, previous, pins)

    monkeypatch.setattr(Vocabulary, "tokenize", counting_tokenize)
    monkeypatch.setattr(Model, "trace", counting_trace)
    return seen


# --- the picture is the trace -----------------------------------------------------------------


@pytest.mark.parametrize("weights", WEIGHTS)
@pytest.mark.parametrize("cell", CELLS)
def test_a_picture_holds_the_trace_to_the_last_bit(cell, weights):
    name = catalogued(cell)
    head, facts, arrays = look({"text": TEXT, "model": name, "weights": weights, "seq": 7})
    assert head == {"seq": 7, "want": None, "notices": [], "text": TEXT, "model": name, "weights": weights}
    network = catalogue.load(name, weights)
    trace = network.trace(TEXT)
    assert (facts["cell"], facts["T"], facts["H"]) == (cell, len(trace), network.units)
    assert facts["tokens"] == list(trace.tokens)
    assert facts["unknown"] == list(trace.unknown)
    assert facts["unknown"][facts["tokens"].index("Zzyzx")] and not all(facts["unknown"])
    assert facts["words"] == list(network.reads.words)
    assert facts["signals"] == list(trace.signals)
    for signal, values in trace.signals.items():
        assert values.dtype == np.float32
        assert np.array_equal(arrays[f"0.{signal}"], values)
    for t in range(len(trace)):
        shown = [
            (facts["words"][int(k)], p) for k, p in zip(arrays["top.id"][t], arrays["top.p"][t], strict=True)
        ]
        assert shown == [(word, np.float32(p)) for word, p in trace.top(t)]


@pytest.mark.parametrize("cell", CELLS)
def test_the_gradient_is_beside_the_rnns_and_the_lstms_of_one_seed_on_one_question(cell):
    name = catalogued(cell)
    _, facts, arrays = look({"text": TEXT, "model": name})
    network = load(name)
    own = gradient_norms(network, TEXT)
    assert facts["target"] == own.target
    shown = {curve["cell"] for curve in facts["curves"]}
    assert shown == {cell, "rnn", "lstm"}
    for each in shown:
        names = [
            e["name"]
            for e in catalogue.catalogue()["models"]
            if (e["task"], e["cell"], e["units"]) == ("grammar", each, network.units)
        ]
        partner = next(load(n) for n in names if load(n).meta["seed"] == network.meta["seed"])
        norms = gradient_norms(partner, TEXT, own.target)
        curves = [curve for curve in facts["curves"] if curve["cell"] == each]
        assert {curve["signal"] for curve in curves} == set(norms.log10_norm)
        for curve in curves:
            assert curve["loss"] == norms.loss
            assert np.array_equal(arrays[curve["key"]], norms.log10_norm[curve["signal"]].astype("f4"))
    if own.log10_forget_product is None:
        assert "forget" not in arrays
    else:
        assert np.array_equal(arrays["forget"], own.log10_forget_product.astype("f4"))


def test_a_network_beside_reads_a_text_once_and_what_is_shown_of_it_is_its_own_trace(monkeypatch):
    network, other = (load(f"grammar-{cell}-32-s0") for cell in ("lstm", "rnn"))
    trace, trace_of, read = network.trace("I grew up in France"), Model.trace, []

    def reading(model, *args, **kwargs):
        read.append(model)
        return trace_of(model, *args, **kwargs)

    monkeypatch.setattr(Model, "trace", reading)
    facts, arrays = describe(trace, [other])
    assert sum(each is other for each in read) == 1
    its = trace_of(other, trace.tokens)
    for name, expected in zip(("id", "p"), its.tops(), strict=True):
        assert np.array_equal(arrays[f"beside.{name}"], expected)
    norms = gradient_norms(other, trace.tokens, facts["target"])
    assert np.array_equal(arrays["grad.rnn.h"], norms.log10_norm["h"])


@pytest.mark.parametrize("bidirectional", [False, True])
def test_a_picture_is_of_one_layer_and_direction_in_the_order_of_the_text(bidirectional):
    words = Vocabulary(("<unk>", "the", "cat"))
    rng = np.random.default_rng(0)
    network = Model.create(cells.make("rnn"), words, 3, rng, layers=2, bidirectional=bidirectional)
    trace = network.trace("the cat the the")
    n = 1 + bidirectional
    for k, layer in enumerate(trace.layers):
        facts, arrays, rest = payload.block(encode(*describe(trace, [], place=Place.nth(k, network))))
        assert not rest and len(facts["layers"]) == len(trace.layers) == 2 * n
        assert facts["layers"][k] == {"level": k // n, "direction": layer.direction}
        h = arrays[f"{k}.h"]
        assert np.array_equal(h, layer.in_text_order("h")) and facts["layer"] == k
        assert np.allclose(np.tanh(arrays[f"{k}.ax"] + arrays[f"{k}.ah"]), h, atol=1e-6)
        # of the layers below it has what this one reads of them, and no more
        below = range((k // n - 1) * n, k // n * n) if k >= n else ()
        others = {name for name in arrays if name[0].isdigit() and not name.startswith(f"{k}.")}
        assert others == {f"{j}.h" for j in below}
    facts, arrays, _ = payload.block(encode(*describe(trace, [])))
    assert facts["layer"] == n  # the last that is read forward
    # the readout sees the last level; what it expects follows from the numbers shown
    level = [layer.in_text_order("h") for layer in trace.layers[-n:]]
    logits = (
        np.concatenate(level, axis=1) @ network.weights["readout.weight"].T + network.weights["readout.bias"]
    )
    ids = arrays["top.id"].astype(int)
    assert np.allclose(np.take_along_axis(softmax(logits), ids, axis=1), arrays["top.p"], atol=1e-6)


@given(
    st.dictionaries(st.text(max_size=4), st.lists(st.integers(0, 3), min_size=1, max_size=3), max_size=4),
    st.text(max_size=9),
    st.binary(max_size=5),
)
def test_what_is_encoded_is_read_back(shapes, word, behind):
    rng = np.random.default_rng(0)
    arrays = {name: rng.normal(size=shape).astype("f4") for name, shape in shapes.items()}
    facts, read, rest = payload.block(encode({"word": word}, arrays, behind))
    assert facts == {"word": word}
    assert rest == behind
    assert set(read) == set(arrays)
    for name, array in arrays.items():
        assert np.array_equal(read[name], array)


# --- trained and initial ----------------------------------------------------------------------


@pytest.mark.parametrize("cell", CELLS)
def test_initial_weights_are_where_this_seed_began(cell):
    name = catalogued(cell)
    trained, initial = catalogue.load(name), catalogue.load(name, "initial")
    begun = train.initial_model("grammar", cell, trained.units, trained.meta["seed"])
    for tensor, values in begun.weights.items():
        assert np.array_equal(initial.weights[tensor], values)
        assert not values.size or not np.array_equal(trained.weights[tensor], values), tensor
    pictures = [look({"text": TEXT, "model": name, "weights": weights})[2] for weights in WEIGHTS]
    assert not np.array_equal(pictures[0]["0.h"], pictures[1]["0.h"])


# --- bad input --------------------------------------------------------------------------------

ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=60)
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | ANY_TEXT | st.binary(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(ANY_TEXT, inner, max_size=3),
    max_leaves=5,
)


def answered(request, by=None):
    """Asks, and checks what holds of every answer: a picture, or a sentence for a person."""
    head, facts, arrays = look(request, by)
    assert all(isinstance(notice, str) and notice.endswith(".") for notice in head["notices"])
    assert all(len(notice) < 200 for notice in head["notices"])
    assert isinstance(head["seq"], int | float)
    if facts is None:
        assert head["notices"]
        return head, None
    k = facts["layer"]
    assert len(facts["tokens"]) == facts["T"] == len(arrays[f"{k}.h"])
    assert all(np.isfinite(arrays[f"{k}.{signal}"]).all() for signal in facts["signals"])
    return head, facts


@given(ANY_TEXT)
@example("a\ud800b")
@example("\ud83d\ude00 \ude00\ud83d")
def test_any_text_is_read_or_refused_in_a_sentence(text):
    head, facts = answered({"text": text})
    try:
        tokens = load(catalogue.default_model()).trace(text).tokens
    except ModelError:
        assert facts is None
    else:
        assert facts["tokens"] == list(tokens)
        assert not head["notices"]


@given(st.dictionaries(st.sampled_from(["text", "model", "weights", "seq", "other"]) | ANY_TEXT, ANYTHING))
@example({"text": "the cat", "seq": float("nan")})
@example({"text": "the cat", "seq": float("-inf")})
@example({"text": "the cat", "seq": 10**400})
@example({"text": "the cat", "model": "\ud800", "weights": "\ud800"})
@example({"text": ["the", "cat"], "model": {"a": [1]}, "weights": ["trained"]})
def test_a_request_of_any_types_gets_an_answer(request):
    answered(request)


@given(st.lists(st.dictionaries(st.sampled_from(["text", "model", "weights", "seq"]), ANYTHING), max_size=4))
def test_nonsense_before_changes_nothing_after(nonsense):
    by = Session()
    for request in nonsense:
        answered(request, by)
    name = catalogue.default_model()
    again = {"want": None, "text": "the cat", "model": name, "weights": "trained", "seq": 3}
    head, facts = answered(again, by)
    assert head == {**again, "notices": []}
    assert facts["tokens"] == ["the", "cat"]


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("<script>alert(1)</script>", ["<script>alert", "(", "1", ")", "<", "/", "script>"]),
        ('<img src=x onerror="boom()">', None),
        ("the \u202ecat\u202c sat", ["the", "cat", "sat"]),
        ("שלום עולם", ["שלום", "עולם"]),
        ("e\u0301te\u0301", ["été"]),
        ("👩‍👩‍👧‍👦 👍🏽", ["👩‍👩‍👧‍👦", "👍🏽"]),
        ("the\x00cat\x07", ["the", "cat"]),
        ("2024", ["2024"]),
        ("true", ["true"]),
        ("[1,2]", ["[", "1", ",", "2", "]"]),
        ("null", ["null"]),
        ("1e999", ["1e999"]),
    ],
)
def test_unusual_text_is_text(text, tokens):
    head, facts = answered({"text": text})
    assert head["text"] == typed(text, "words")
    assert not head["notices"]
    assert facts["tokens"] == (tokens or facts["tokens"])
    # nothing is lost but spaces, control and bidirectional marks
    assert "".join(facts["tokens"]) == "".join(catalogue.load(head["model"]).reads.tokenize(text))


@pytest.mark.parametrize("text", ["", " ", "\n\t \u3000", "\x00\x01\x1f", "\u202e\u200f", "\ufeff", "\u200b"])
def test_text_without_a_word_is_asked_for_one(text):
    by = Session()
    answered({"text": "the cat"}, by)
    head, facts = answered({"text": text, "seq": 2}, by)
    assert facts is None
    assert head["seq"] == 2
    assert "Type a sentence" in head["notices"][0]
    assert by.text == "the cat"


@pytest.mark.parametrize("text", [None, 5, 2.5, True, ["the", "cat"], {"text": "the cat"}, b"the cat"])
def test_what_is_no_text_is_refused(text):
    head, facts = answered({"text": text})
    assert facts is None
    assert "could not be read" in head["notices"][0]


@pytest.mark.parametrize(
    "model", ["nonsense", "../../etc/passwd", "/etc/passwd", "<b>x</b>", "x" * 9999, 5, ["a"]]
)
def test_an_unknown_model_is_named_and_replaced(model):
    by = Session()
    other = catalogued("gru")
    for shown in (catalogue.default_model(), other):
        head, facts = answered({"text": "the cat", "model": model}, by)
        assert head["model"] == facts["name"] == shown
        (notice,) = head["notices"]
        assert str(model)[:20] in notice and shown in notice
        # whoever looks at another model stays there
        answered({"model": other}, by)


@pytest.mark.parametrize("weights", ["Trained", "random", 1, ["initial"]])
def test_unknown_weights_are_named_and_are_trained(weights):
    head, _ = answered({"text": "the cat", "weights": weights})
    assert head["weights"] == "trained"
    assert "trained or initial" in head["notices"][0]


# --- limits -----------------------------------------------------------------------------------


@pytest.mark.parametrize("character", ["x", "é", "👍", "e\u0301", "(", "\ufdfa"])
def test_the_limit_on_length_comes_before_any_work(character, counted):
    text = character * (100_000 // len(character))
    head, facts = answered({"text": text})
    assert counted.texts and max(counted.texts) <= MAX_CHARACTERS
    assert facts["T"] <= MAX_TOKENS
    assert head["text"] == text[:MAX_CHARACTERS]
    assert f"{len(text):,} characters" in head["notices"][0] and f"{MAX_CHARACTERS:,}" in head["notices"][0]


def test_no_model_reads_more_tokens_than_the_limit(counted):
    head, facts = answered({"text": "ox " * (MAX_TOKENS + 5)})
    assert facts["T"] == MAX_TOKENS
    assert {len(tokens) for _, tokens in counted.traces} == {MAX_TOKENS}
    assert f"{MAX_TOKENS:,} of {MAX_TOKENS + 5:,} words" in head["notices"][0]


def test_at_the_limit_nothing_is_said():
    head, facts = answered({"text": "ox " * MAX_TOKENS})
    assert facts["T"] == MAX_TOKENS
    assert not head["notices"]
    head, facts = answered({"text": "x" * MAX_CHARACTERS})
    assert facts["tokens"] == ["x" * MAX_CHARACTERS]
    assert not head["notices"]


# --- many people, many key strokes ------------------------------------------------------------


def test_two_sessions_share_a_picture(counted):
    one, other = Session(), Session()
    first = one.look({"text": TEXT, "seq": 1})
    made = len(counted.traces)
    assert made > 0
    # spaces do not make another picture
    second = other.look({"text": f"  {TEXT}\n", "seq": 2})
    assert len(counted.traces) == made
    ((kept,),) = [picture._pictures.values()]
    assert first.endswith(kept) and second.endswith(kept)
    assert payload.decode(second)[0]["text"] == f"  {TEXT} "


def test_a_class_that_types_at_once_gets_the_pictures_of_one_who_types_alone():
    requests = [
        {"text": " ".join(TEXT.split()[k % 5 : k % 11 + 6]), "model": catalogued(cell), "weights": weights}
        for k, (cell, weights) in enumerate(itertools.product([*CELLS, *CELLS], WEIGHTS))
    ]
    alone = [Session().look(request) for request in requests]
    for _ in range(3):
        picture._pictures.clear()
        with ThreadPoolExecutor(8) as crowd:
            together = list(crowd.map(lambda request: Session().look(request), requests))
        assert together == alone


def test_the_pictures_kept_are_bounded_in_bytes_and_the_newest_stays(monkeypatch):
    Session().look({"text": "the cat"})
    (one,) = picture._pictures.values()
    monkeypatch.setattr(picture, "_CACHE_BYTES", 5 * len(one))
    keys = []
    for k in range(12):
        Session().look({"text": f"the {k}"})
        keys.append(next(reversed(picture._pictures)))
        assert sum(map(len, picture._pictures.values())) <= picture._CACHE_BYTES
        # looked at again and again, the first one stays
        Session().look({"text": "the 0"})
    assert len(set(keys[1:])) == 11
    assert keys[0] in picture._pictures and keys[-1] in picture._pictures
    assert keys[1] not in picture._pictures


def test_a_picture_larger_than_the_cache_is_shown_all_the_same(monkeypatch):
    monkeypatch.setattr(picture, "_CACHE_BYTES", 10)
    for text in ("the cat", "the dog"):
        assert answered({"text": text})[1]["tokens"] == text.split()
        assert len(picture._pictures) == 1


def assert_same_picture(one, other):
    """Equal but for the rounding of float32: products of other sizes add up in another order."""
    (head, facts, arrays), (other_head, other_facts, other_arrays) = map(payload.decode, (one, other))
    assert head == other_head
    losses, other_losses = ([c.pop("loss") for c in f["curves"]] for f in (facts, other_facts))
    assert losses == pytest.approx(other_losses, rel=1e-4, abs=1e-6)
    assert facts == other_facts
    assert set(arrays) == set(other_arrays)
    for name in set(arrays) - {"order", "top.id", "top.p"}:
        assert np.allclose(arrays[name], other_arrays[name], rtol=1e-3, atol=1e-5), name
    assert np.allclose(arrays["top.p"], other_arrays["top.p"], atol=1e-5)
    # two words that are equally likely to five digits may change places
    assert (arrays["top.id"] == other_arrays["top.id"]).mean() > 0.9


@pytest.mark.parametrize("cell", CELLS)
def test_a_text_typed_letter_by_letter_gives_the_picture_of_the_whole(cell):
    name = catalogued(cell)
    typed = "The keys to the cabinet"
    prefixes = [typed[:k] for k in range(1, len(typed) + 1)]
    edits = [*prefixes, "The keys on the cabinet", "A keys on the cabinet are", "keys", typed]
    by = Session()
    for text in edits:
        request = {"text": text, "model": name}
        retraced = by.look(request)
        picture._pictures.clear()
        assert_same_picture(retraced, Session().look(request))
        picture._pictures.clear()


def test_changing_the_model_between_key_strokes_mixes_nothing():
    by = Session()
    for k, cell in enumerate([*CELLS, *CELLS]):
        request = {
            "text": " ".join(TEXT.split()[: k + 2]),
            "model": catalogued(cell),
            "weights": WEIGHTS[k % 2],
        }
        retraced = by.look(request)
        picture._pictures.clear()
        assert_same_picture(retraced, Session().look(request))
        picture._pictures.clear()


@pytest.mark.parametrize("name", ["grammar-lstm-32-s1", "grammar-gru-32-s1", "grammar-coupled-32-s0"])
def test_an_example_opens_on_a_unit_that_held_the_word_of_its_story(name):
    network, (task,) = load(name), [each for each in TASKS.values() if each.stories]
    assert set(task.stories) <= {label for label, _ in task.examples}
    for label, text in task.examples:
        trace, word = network.trace(text), task.stories[label].word
        t, unit = opening(trace)
        shares, k = np.abs(ledger(trace, unit)), trace.tokens.index(word)
        # at some step from its word until then it is most of what the unit holds
        assert any(shares[s, k + 1] > shares[s].sum() / 2 for s in range(k, t + 1)), label
    # and a visit leaves the first country where it was: the page opens at the second, or at the end
    visit = network.trace(dict(task.examples)["Only a visit"])
    assert visit.tokens[opening(visit)[0]] in ("Japan", "fluent")
    # a text of one's own opens where most is dropped
    own = network.trace("I grew up in France and I speak good")
    assert opening(own) == analysis.moment(own)


@pytest.mark.parametrize("name", ["english-lstm-256-s0", "names-lstm-64-s0", "grammar-lstm-32-s1"])
def test_every_text_opens_on_a_unit_that_is_known_for_something(name):
    network, known, measured = load(name), catalogue.follows(name), catalogue.units(name)
    task = TASKS[network.meta["task"]]
    for text in (*(text for _, text in task.examples), "Ann said that she was here"):
        (t, unit), _ = told(network.trace(text), measured)
        assert known[unit] and t > 0, text
    # what follows the first of the features that an example is about, where one unit has learned to tell it
    for label, text in task.examples:
        if teller := tells(measured, task.tells.get(label, ())):
            assert told(network.trace(text), measured)[0][1] == teller[0]
    assert tells(measured, ["no such"]) is None and tells(measured, ()) is None


def test_an_example_of_a_quotation_opens_where_the_unit_that_follows_it_drops_it():
    name = "english-lstm-256-s0"
    (label, text), *_ = TASKS["english"].examples
    trace, measured = load(name).trace(text), catalogue.units(name)
    assert TASKS["english"].tells[label] == ("quotation",)
    (t, unit), _ = told(trace, measured)
    assert catalogue.follows(name)[unit][0] == "inside a quotation"
    assert "".join(trace.tokens[:t]).count('"') == 2 and trace["f"][t, unit] < 0.1
    # of an untrained network nothing is known: it opens where most is dropped
    assert told(trace)[0] == analysis.moment(trace)


def test_what_was_typed_before_is_not_read_again(monkeypatch):
    """A word more costs the steps of that word alone; its gradient, in float64, goes over the text anyway."""
    steps = []
    cell = load(catalogue.default_model()).cell
    forward = type(cell).forward

    def counting(self, a, *args):
        if a.dtype == np.float32:
            steps.append(1)
        return forward(self, a, *args)

    by = Session()
    by.look({"text": "the cat sat on the"})
    monkeypatch.setattr(kernels, "FORWARD", {})  # so that a step is a call
    monkeypatch.setattr(type(cell), "forward", counting)
    monkeypatch.setattr(picture, "partners", lambda network, weights: [])
    by.look({"text": "the cat sat on the mat"})
    assert len(steps) == 1
    by.look({"text": "the cat sat in the mat"})
    assert len(steps) == 1 + 3


def test_a_model_that_cannot_be_used_says_so(monkeypatch):
    def broken(name, weights="trained"):
        raise ModelError("the tensor weight_hh_l0 holds values that are not finite numbers")

    monkeypatch.setattr(session, "load", broken)
    head, facts = answered({"text": "the cat"})
    assert facts is None
    assert "not finite" in head["notices"][0]


CACHED = (catalogue.catalogue, catalogue._cards, catalogue.default_model, train.bundled_model)


@pytest.fixture
def models_folder(tmp_path, monkeypatch):
    """A folder of bundled models with one good LSTM, to put others beside."""
    folder = tmp_path / "models"
    folder.mkdir()
    good = bundled()[catalogue.default_model()]
    (folder / good.name).write_bytes(good.read_bytes())
    for cached in CACHED:
        cached.cache_clear()
    monkeypatch.setattr(resources, "assets", lambda: tmp_path)
    yield folder
    for cached in CACHED:
        cached.cache_clear()


def test_a_spoilt_file_among_the_models_spoils_no_other(models_folder, caplog):
    (good,) = models_folder.iterdir()
    whole = good.read_bytes()
    (models_folder / "cut.safetensors").write_bytes(whole[: len(whole) // 2])
    (models_folder / "empty.safetensors").write_bytes(b"")
    (models_folder / "foreign.safetensors").write_bytes(serialized({"weight": np.zeros(3)}))
    network = load(good)
    nan = {name: np.full_like(array, np.nan) for name, array in network.weights.items()}
    save_file(nan, models_folder / "nan.safetensors", safe_open(good, "np").metadata())
    other = Model(network.cell, network.reads, network.weights, meta={"task": "unheard of"})
    save(other, models_folder / "other.safetensors")
    assert [entry["name"] for entry in catalogue.catalogue()["models"]] == [good.stem]
    for name in ("cut", "empty", "foreign", "nan", "other"):
        assert f"{name}.safetensors is left out" in caplog.text
        head, facts = answered({"text": "the cat", "model": name})
        assert facts["name"] == good.stem
        assert name in head["notices"][0]


def test_without_any_model_the_reason_is_said(models_folder):
    for path in models_folder.iterdir():
        path.unlink()
    with pytest.raises(ModelError, match="no model"):
        catalogue.default_model()


def test_what_was_said_before_is_said_with_the_picture():
    head, _, _ = payload.decode(Session().look({"text": "the cat"}, ["Said before."]))
    assert head["notices"] == ["Said before."]


def test_every_bundled_model_can_be_chosen():
    entries = catalogue.catalogue()["models"]
    assert {entry["name"] for entry in entries} == set(bundled())
    assert {entry["cell"] for entry in entries} == set(CELLS)
    for entry in entries:
        text = catalogue.catalogue()["tasks"][entry["task"]]["examples"][0][1]
        head, facts = answered({"text": text, "model": entry["name"]})
        assert not head["notices"]
        assert not any(facts["unknown"])
        assert (facts["name"], facts["cell"], facts["H"]) == (entry["name"], entry["cell"], entry["units"])
        network = load(entry["name"])
        assert entry["parameters"] == sum(array.size for array in network.weights.values())
        assert entry["bytes"] == bundled()[entry["name"]].stat().st_size
    assert catalogue.default_model() in bundled()


# --- writing on, what units do, a run of one's own --------------------------------------------


def test_the_network_writes_on_and_all_of_it_is_the_picture():
    by, asked = Session(), {"temperature": 0.8, "seed": 3, "length": 7}
    head, facts, _ = look({"text": "the cat", "write": asked}, by)
    network = catalogue.load(head["model"])
    written = network.write_on(network.trace("the cat"), 7, 0.8, 3)
    assert head["written"] == 2
    assert facts["tokens"] == ["the", "cat", *written]
    assert head["text"] == " ".join(facts["tokens"]) == by.text
    again, _, _ = look({"text": "the cat", "write": asked})
    assert again == head
    assert "written" not in look({"text": head["text"]}, by)[0]


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"temperature": -0.1}, "temperature is a number from 0 to 5"),
        ({"temperature": float("nan")}, "temperature"),
        ({"temperature": "hot"}, "temperature"),
        ({"temperature": None}, "temperature"),
        ({"seed": 1.5}, "seed is a whole number"),
        ({"seed": -1}, "seed"),
        ({"seed": True}, "seed"),
        ({"length": 0}, "At most 400"),
        ({"length": 401}, "At most 400"),
        ({"length": "7"}, "At most 400"),
    ],
)
def test_what_cannot_be_written_on_with_says_so_and_the_text_is_shown(wrong, said):
    asked = {"temperature": 0.8, "seed": 3, "length": 7, **wrong}
    head, facts, _ = look({"text": "the cat", "write": asked})
    assert said in head["notices"][0] and "written" not in head
    assert facts["tokens"] == ["the", "cat"]


def test_a_request_to_write_of_any_type_gets_an_answer():
    for asked in (5, "x", [], {}, {"temperature": {}}):
        head, facts, _ = look({"text": "the cat", "write": asked})
        assert head["notices"] and facts["tokens"] == ["the", "cat"]


def test_no_text_is_written_beyond_the_limit():
    text = "the " * (MAX_TOKENS - 3)
    head, facts, _ = look({"text": text, "write": {"temperature": 1, "seed": 0, "length": 9}})
    assert facts["T"] == MAX_TOKENS
    assert "3 were written on" in head["notices"][0]
    head, facts, _ = look({"text": "the " * MAX_TOKENS, "write": {"temperature": 1, "seed": 0, "length": 9}})
    assert facts["T"] == MAX_TOKENS and "written" not in head
    assert head["notices"] == ["Nothing was written: a text has at most 2,000 words."]


def test_what_units_do_comes_from_the_card_when_it_is_asked_for():
    name = catalogue.default_model()
    assert "units" not in look({"text": "the cat"})[0]
    found = look({"text": "the cat", "units": True})[0]["units"]
    family, _, seed = name.rpartition("-s")
    assert found == catalogue._cards()[family]["seeds"][seed]["units"]
    assert len(found["units"]) == catalogue.load(name).units


def test_a_run_of_ones_own_opens_as_a_model_and_is_listed_nowhere():
    made = train.initial_model("grammar", "gru", 5, 9)
    name = shelf.register(made)
    head, _, arrays = look({"text": "the cat", "model": name, "units": True})
    assert not head["notices"] and head["units"] is None
    assert head["entry"] == {
        "name": name,
        "task": "grammar",
        "cell": "gru",
        "units": 5,
        "layers": 1,
        "seed": 9,
        "bytes": 4 * made.parameters,
        "parameters": made.parameters,
        "title": "your own run",
    }
    np.testing.assert_array_equal(arrays["0.z"], made.trace("the cat")["z"])
    assert all(entry["name"] != name for entry in catalogue.catalogue()["models"])


GONE = "That run is not here: the process that trained it keeps it, among its last 64"


def test_a_run_that_is_no_longer_kept_is_said_and_replaced():
    head, facts, _ = look({"text": "the cat", "model": "run-gone"})
    assert head["notices"] == [f"{GONE}. This is {catalogue.default_model()} instead."]
    assert facts["name"] == catalogue.default_model()


def test_the_page_opens_on_the_grammar():
    entry = next(e for e in catalogue.catalogue()["models"] if e["name"] == catalogue.default_model())
    assert (entry["task"], entry["cell"], entry["shown"]) == ("grammar", "lstm", True)
    assert next(iter(catalogue.catalogue()["tasks"])) == "grammar"


def test_a_run_that_is_dropped_while_it_is_looked_at_is_replaced():
    by = Session()
    name = shelf.register(train.initial_model("grammar", "gru", 3, 0))
    look({"text": "the cat", "model": name}, by)
    del shelf._kept[name]
    head, facts, _ = look({"text": "the dog"}, by)
    assert head["notices"] == [f"{GONE}. This is {catalogue.default_model()} instead."]
    assert facts["name"] == catalogue.default_model()


def test_each_task_shows_its_lstm_and_a_model_says_its_task():
    tasks = {entry["task"] for entry in catalogue.catalogue()["models"]}
    for task in tasks:
        name = catalogue.shown_model(task)
        assert load(name).cell.name == "lstm" and catalogue.task_of(name) == task
    assert catalogue.default_model() == catalogue.shown_model(next(iter(TASKS)))
    for none in ("", "run-nothing", "no such"):
        assert catalogue.task_of(none) is None and catalogue.shown_model(none) is None


def preactivated(**request):
    shown = Session(text=TEXT, model=catalogue.default_model())
    return payload.decode(shown.preactivations({"seq": 5, "want": "preactivations", **request}))


def test_the_sums_under_the_gates_are_sent_where_they_are_asked_for():
    head, facts, arrays = preactivated(layer=0)
    (run,) = load(catalogue.default_model()).trace(TEXT).layers
    assert (head["seq"], head["want"], head["notices"]) == (5, "preactivations", [])
    assert (facts["T"], facts["H"]) == run["f"].shape
    assert facts["functions"] == {"f": "sigmoid", "i": "sigmoid", "o": "sigmoid", "g": "tanh"}
    for name, function in facts["functions"].items():
        assert run.cell.calls[function](arrays[name]) == pytest.approx(run[name], abs=1e-6)


@pytest.mark.parametrize("where", [{"text": 5}, {"text": " "}])
def test_where_there_is_no_such_text_a_sentence_says_so(where):
    head, facts, _ = preactivated(**where)
    assert not facts and head["notices"][-1].startswith("There is no curve to show: ")


PLACES = {
    "nothing": ({}, 2, None),
    "a layer": ({"layer": 0}, 0, None),
    "as an address has it": ({"layer": "0", "direction": "reverse"}, 1, None),
    "a direction": ({"direction": "reverse"}, 3, None),
    "too far": ({"layer": 7}, 2, "The address asks for layer 7; layers here are 0 to 1. This is 1."),
    "no layer": ({"layer": "x"}, 2, "The layer is a whole number from 0 to 9,999, not “x”."),
    "no direction": ({"direction": "up"}, 2, "The direction: forward or reverse, not “up”."),
}


@pytest.mark.parametrize("asked", PLACES)
def test_a_layer_is_asked_for_by_its_number_and_direction(asked, stacked):
    request, place, said = PLACES[asked]
    head, facts, _ = payload.decode(Session().look({"text": "the cat", "model": stacked, **request}))
    assert facts["layer"] == place and head["notices"] == ([said] if said else [])


def test_a_layer_stays_while_the_text_changes_and_goes_with_its_network(stacked):
    shown = Session()
    layers = []
    for request in (
        {"text": "the cat", "model": stacked, "layer": 0, "direction": "reverse"},
        {"text": "the cat the"},
        {"model": catalogue.default_model()},
        {"model": stacked},
    ):
        head, facts, _ = payload.decode(shown.look(request))
        layers.append(facts["layer"])
        assert head["notices"] == []
    assert layers == [1, 1, 0, 2]


def test_a_layer_stays_where_another_network_could_not_be_shown(stacked):
    shown = Session()
    shown.look({"text": "the cat", "model": stacked, "layer": 0})
    assert not payload.decode(shown.look({"text": " ", "model": catalogue.default_model()}))[1]
    assert payload.decode(shown.look({"text": "the cat the"}))[1]["layer"] == 0


@pytest.mark.parametrize("want", ["sums", "preactivations", "inputs", "unit", "step", "gradient", "signals"])
def test_what_is_asked_of_a_text_that_python_holds_beyond_gets_a_sentence(want):
    shown = Session(text=TEXT, model=catalogue.default_model(), pins=Pins().hold("f", 0.0, steps=4))
    head, facts, _ = payload.decode(
        getattr(shown, want)({"seq": 1, "want": want, "text": "the cat", "t": 0, "unit": 0})
    )
    assert not facts and head["notices"][-1].endswith(": there is no step 4; steps are 0 to 1.")


@pytest.fixture
def stacked():
    """A network of two layers that read in both directions, as a page has it that was given one."""
    words = Vocabulary(("<unk>", "the", "cat"))
    network = Model.create(
        cells.make("lstm"), words, 3, np.random.default_rng(0), layers=2, bidirectional=True
    )
    owner = type("Owner", (), {})()
    yield shelf.put(network, "stacked", owner)
    shelf.leave(owner)


def test_a_large_picture_is_drawn_by_float16_and_read_in_float32(stacked, monkeypatch):
    request = {"text": "the cat the the cat", "model": stacked, "layer": 1, "direction": "reverse"}
    shown, trace = Session(), catalogue.load(stacked).trace("the cat the the cat")
    layer = trace.layer(1, "reverse")
    _, usual, whole = payload.decode(shown.look(request))
    monkeypatch.setattr("visualizer.pages.picture.LARGE", 5 * 3 * 6 - 1)
    wire.forget()
    _, facts, arrays = payload.decode(shown.look(request))
    assert facts["drawn"] == "float16" and facts["late"] and not facts["curves"]
    assert "drawn" not in usual and facts["tokens"] == usual["tokens"] and facts["moment"] == usual["moment"]
    for name in facts["signals"]:
        assert arrays[f"3.{name}"].dtype == np.float16
        assert np.array_equal(arrays[f"3.{name}"], layer[name].astype("f2"))
        assert np.allclose(arrays[f"mean.3.{name}"], layer[name].mean(axis=1), atol=1e-7)
        assert arrays[f"peak.3.{name}"] == np.abs(layer[name]).max()
    # what is read as numbers is asked for
    ask = lambda made, **more: payload.decode(made({**request, "seq": 4, **more}))  # noqa: E731
    for again in range(2):
        _, _, unit = ask(shown.unit, unit=2)
        for name in facts["signals"]:
            assert np.array_equal(unit[f"3.{name}"], layer[name][:, 2])
        for t in (0, 2, 4):
            _, _, step = ask(shown.step, t=t)
            rows = np.pad(layer["c"], ((1, 1), (0, 0)))[t : t + 3]
            assert np.array_equal(step["3.c"], rows) and step["1.h"].shape == (3, 3)
        if not again:
            wire.forget()  # it is worked out anew
    _, more, gradient = ask(shown.gradient)
    assert more == {name: usual[name] for name in ("target", "curves", "beside")}
    assert {name: whole[name].tolist() for name in gradient} == {n: a.tolist() for n, a in gradient.items()}
    _, _, signals = ask(shown.signals)
    for k, each in enumerate(trace.layers):
        assert np.array_equal(signals[f"{k}.f"], each.in_text_order("f"))
    for made, wrong in ((shown.unit, {"unit": 3}), (shown.step, {"t": 5}), (shown.step, {"t": None})):
        head, none, _ = ask(made, **wrong)
        assert none is None and head["notices"][-1].startswith("Its digits cannot be shown: there is no ")


def sums(**request):
    shown = Session(text=TEXT, model=catalogue.default_model())
    return payload.decode(shown.sums({"seq": 4, "want": "sums", **request}))[0]


def test_a_step_is_written_out_as_python_writes_it():
    head = sums(t=2, unit=6, layer=0)
    lines = arithmetic(load(catalogue.default_model()).trace(TEXT), 2, 6)
    assert (head["seq"], head["want"], head["notices"]) == (4, "sums", [])
    assert head["lines"] == [{"name": line.name, "written": line.written(4)} for line in lines]


@pytest.mark.parametrize(
    "where",
    [
        {"t": 99},
        {"t": -1},
        {"unit": 32},
        {"t": "2"},
        {"unit": True},
        {"text": 5},
        {"text": " "},
    ],
)
def test_a_step_that_is_not_there_is_not_written_out(where):
    head = sums(**where)
    assert "lines" not in head and head["notices"][-1].startswith("Nothing can be written out: ")


@pytest.mark.parametrize("name", ["grammar-peephole-32-s0", "code-gru-128-s0"])
def test_a_page_is_sent_what_a_step_is_worked_out_from(name):
    shown = Session(text="I moved to Japan to", model=name)
    weights, inputs = (payload.decode(made({"seq": 5}))[-1] for made in (shown.tensors, shown.inputs))
    trace = load(name).trace("I moved to Japan to")
    layer = trace.layers[0]
    sent = {each.removeprefix("0."): array for each, array in weights.items()}
    values = equations.named(sent, inputs["x"][int(inputs["at"][3])], layer.before(3)._asdict(), {})
    (text, *_) = layer.cell.equations
    signal, tree = equations.parse(text)
    made = equations.evaluate(tree, values, layer.cell.calls)[tree]
    np.testing.assert_allclose(made, layer[signal][3], atol=1e-6)


def test_the_weights_of_a_network_that_is_too_large_are_not_sent(monkeypatch):
    monkeypatch.setattr("visualizer.pages.explorer.session.MOST_WEIGHTS", 100)
    head, _, arrays = payload.decode(Session(model=catalogue.default_model()).tensors({"seq": 5}))
    assert not arrays and "weights, and at most 100 are sent" in head["notices"][-1]


def test_of_a_run_a_session_keeps_nothing_that_was_worked_out_from_it():
    session = Session()
    session.look({"text": "the boy is"})
    kept = session._previous
    assert kept.probabilities.shape[0] == 3  # it can be again
    session.look({"text": "the boy is here"})
    assert "probabilities" in vars(kept) and "probabilities" not in vars(session._previous)
