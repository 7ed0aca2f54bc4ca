"""The numbers that a lesson's prose states, and those that its claims check."""

import re

_NUMBER = re.compile(r"10\^-?\d+|-?\d+(?:\.\d+)?%?")
_RAISED = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")


def value(text):
    """A number as it is written -> its value."""
    if "^" in text:
        return 10.0 ** int(text.partition("^")[2])
    return round(float(text.rstrip("%")) / (100 if text.endswith("%") else 1), 12)


def numbers(text):
    """The numbers written in a text, as they are written: 8448, -0.89, 99.8%, 10^-15."""
    text = re.sub(r"https?://\S+", "", text)
    text = re.sub("[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+", lambda found: f"^{found[0].translate(_RAISED)}", text.replace("−", "-"))
    text = re.sub(r"(?<=\d)[,\u202f\u00a0](?=\d{3}\b)|\s(?=%)", "", text)
    return _NUMBER.findall(text)


def stated(step):
    """The numbers that the prose of a step states: not those in code, nor in choices that are wrong."""
    parts = [*(block.spans for block in (*step.body, *step.reveal))]
    if step.ask:
        parts.append(step.ask.question)
        if step.ask.kind == "choice":
            parts.append(step.ask.choices[int(step.ask.right)])
    prose = ["".join("" if span.style == "code" else span.text for span in spans) for spans in parts]
    return [each for text in (step.title, *prose) for each in numbers(text)]


def claimed(step, claims):
    """The values of all numbers in the claims of a step, and of its text, unit and networks' seeds."""
    found = {value(text) for text in numbers(step.text)}
    found |= {float(step.unit)} if isinstance(step.unit, int) else set()
    found |= {value(text) for change in step.change for text in numbers(change)}
    for claim in claims:
        for each in (claim.left, claim.right):
            if each is not None and each.kind == "number":
                found.add(round(each.number, 12) if each.digits is not None else each.number)
            elif each is not None and each.kind in ("arithmetic", "layer", "answer"):
                found |= {value(text) for text in numbers(each.name)}
            elif each is not None and each.kind in ("exact", "online"):  # of so many words, after so many
                found |= {float(text) for text in re.findall(r"\d+", each.name)}
        found |= {value(text) for _, held in claim.held for text in numbers(held)}
        found |= {float(claim.unit)} if isinstance(claim.unit, int) else set()
    for model in (step.model, *(claim.model for claim in claims)):
        if seed := re.search(r"-s(\d+)$", model):
            found.add(float(seed[1]))
    return found


# of a lesson's step, counted from 1: what its prose states that is claimed in another step, or is no claim
ELSEWHERE = {
    ("forget", 5): 3,
    ("boy-and-girl", 3): 2,
    ("two-directions", 3): 4,
}
EXCEPT = {
    ("actions", 2): {"13": "the number of a frame, from 1"},
    ("actions", 4): {"21": "the number of a frame, from 1"},
    ("variants", 3): {"2014": "a year"},
    ("reset-before-or-after", 1): {"2014": "a year"},
    ("people", 1): {year: "a year" for year in ("1990", "1991", "1994")},
    ("people", 2): {year: "a year" for year in ("1997", "2000")},
    ("people", 3): {year: "a year" for year in ("2014", "2015", "2017", "2024")},
    ("gradient-inside", 1): {"2": "the number of a lesson"},
    ("what-can-go-wrong", 1): {"16": "sentences of a network that is supposed"},
    ("num-units", 1): {"1000": "words of a text that is supposed"},
}
ENDS = ("0", "1", "-1")
"""Of a gate and of tanh, which need no claim."""


def unclaimed(lesson):
    """The numbers that a lesson states and no claim checks, each as file, line of its step and number."""
    known = [claimed(step, claims) for step, claims in zip(lesson.steps, lesson.claims, strict=True)]
    for k, step in enumerate(lesson.steps, 1):
        at = (lesson.name, k)
        there = known[k - 1] | (known[ELSEWHERE[at] - 1] if at in ELSEWHERE else set())
        free = {*ENDS, *EXCEPT.get(at, ())}
        for each in stated(step):
            if each not in free and value(each) not in there:
                yield f"{lesson.language}/{lesson.name}.md:{step.line}: no claim of this step checks {each}"
