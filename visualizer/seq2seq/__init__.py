"""Encoder and decoder: translators, their attention, what they write, and how they learn it."""

from visualizer.files import translators as bundled
from visualizer.seq2seq.attention import SCORES, Attention, AttentionPins
from visualizer.seq2seq.files import load, load_translator, save
from visualizer.seq2seq.search import Hypothesis, Node, Search, translate, translations
from visualizer.seq2seq.translator import END, START, Changes, Translation, Translator, vocabulary

__all__ = [
    "END",
    "SCORES",
    "START",
    "Attention",
    "AttentionPins",
    "Changes",
    "Hypothesis",
    "Node",
    "Search",
    "Translation",
    "Translator",
    "bundled",
    "load",
    "load_translator",
    "save",
    "translate",
    "translations",
    "vocabulary",
]
