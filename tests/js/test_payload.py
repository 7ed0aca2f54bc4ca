"""What Python packs, JavaScript reads: every number of a picture, to the last bit."""

import base64
import csv
import io
import json
import subprocess

import numpy as np
import pytest

from visualizer import Model, Vocabulary, cells, export
from visualizer.pages.picture import all_signals, describe
from visualizer.pages.wire import encode

SCRIPT = """
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
const [module, file, whole] = process.argv.slice(1);
const { decode } = await import(pathToFileURL(module));
const { csvRows, csvText, traceArrays } = await import(new URL("dialogs.mjs", pathToFileURL(module)));
const { npz } = await import(new URL("npz.mjs", pathToFileURL(module)));
const { picture: P, ...head } = decode(new Uint8Array(readFileSync(file)).buffer);
const bytes = (a) => Buffer.from(a.buffer, a.byteOffset, a.byteLength).toString("base64");
const table = (names, row) => Object.fromEntries(names.map((name) => [name, row(name)]));
const arrays = table(Object.keys(P.arrays), (name) => [P.arrays[name][1], bytes(P.array(name))]);
const views = table(P.signals, (name) => [bytes(P.mean(name)), bytes(P.column(name, 1))]);
const { body, cache, arrays: _, drawn, late, columns, steps, more, ...facts } = P;
const tops = P.tokens.map((_, t) => P.top(t));
const all = decode(new Uint8Array(readFileSync(whole)).buffer).picture;
const files = { csv: csvText(csvRows(P, all)), npz: bytes(npz(traceArrays(P, all))) };
console.log(JSON.stringify({ head, facts, arrays, views, tops, ...files }));
"""
HEAD = {"seq": 3, "notices": ["Ünusual “text” 日本."], "text": "the cat", "model": "m", "weights": "trained"}


def floats(text):
    return np.frombuffer(base64.b64decode(text), "<f4")


def read(node, root, tmp_path, data, whole):
    file, other = tmp_path / "payload", tmp_path / "whole"
    file.write_bytes(data)
    other.write_bytes(whole)
    module = root / "visualizer/pages/kit/payload.mjs"
    command = [node, "--input-type=module", "-e", SCRIPT, str(module), str(file), str(other)]
    run = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=60)
    assert run.returncode == 0, run.stderr
    return json.loads(run.stdout)


@pytest.mark.parametrize("cell", cells.CELLS)
def test_javascript_reads_what_python_packs(cell, node, root, tmp_path):
    words = Vocabulary(("<unk>", "the", "cat", "naïve", "日本", "sat"))
    rng = np.random.default_rng(0)
    model = Model.create(
        cells.make(cell), words, 4, rng, input_size=3, layers=2, bidirectional=True, meta={"name": "tiny"}
    )
    trace = model.trace("The naïve cat sat in 日本 👩‍👩‍👧‍👦 <b> e\u0301 =1+1 - \" @x, 'tis")
    facts, arrays = describe(trace, [])
    whole = encode({"seq": 4, "notices": []}, {}, encode({}, all_signals(trace)))
    got = read(node, root, tmp_path, encode(HEAD, {}, encode(facts, arrays)), whole)
    assert got["head"] == {**HEAD, "arrays": {}}
    assert set(got["arrays"]) == set(arrays)
    for name, array in arrays.items():
        shape, data = got["arrays"][name]
        assert shape == list(array.shape)
        assert floats(data).tobytes() == np.ascontiguousarray(array, "<f4").tobytes(), name
    # the browser's roles also know the cell's signals, options and equations
    got["facts"]["roles"] = {name: got["facts"]["roles"][name] for name in facts["roles"]}
    assert got["facts"] == {**json.loads(json.dumps(facts))}
    assert facts["layer"] == 2
    for name, (mean, column) in got["views"].items():
        assert np.allclose(floats(mean), trace[name].mean(axis=1), atol=1e-7)
        assert np.array_equal(floats(column), trace[name][:, 1])
    for t, top in enumerate(got["tops"]):
        assert top == [[word, float(np.float32(p))] for word, p in trace.top(t)]
    table, ours = (
        list(csv.reader(io.StringIO(text, newline="")))
        for text in (got["csv"], export.to_csv(export.trace_rows(trace)).decode())
    )
    n = len(model.cell.signals)
    assert [row[:-n] for row in table] == [row[:-n] for row in ours] and table[0] == ours[0]
    values, expected = (np.array([row[-n:] for row in rows[1:]], np.float32) for rows in (table, ours))
    assert values.tobytes() == expected.tobytes()
    arrays = export.trace_arrays(trace)
    with np.load(io.BytesIO(base64.b64decode(got["npz"]))) as file:
        assert set(file) == set(arrays) - {"vocabulary", "x", "logits"}
        for name in file:
            assert (
                np.array_equal(file[name], arrays[name]) and file[name].dtype.kind == arrays[name].dtype.kind
            )
