"""Charts of a run as Bokeh figures, which Panel, hvplot's users and Bokeh's layouts compose.

    >>> import visualizer as viz
    >>> trace = viz.load("grammar-lstm-32-s1").trace("the clouds are in the")
    >>> figure = viz.plot.heatmap(trace, "f")
    >>> figure.title.text
    'f of grammar-lstm-32-s1'

What they show is what `visualizer.charts` gives; Bokeh is loaded when the first is drawn. Whatever else is
given goes to ``bokeh.plotting.figure``: ``width=400``, ``x_range=other.x_range``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from visualizer import charts
from visualizer.analysis import GradientNorms
from visualizer.charts import Chart, Heatmap, Lines
from visualizer.model import Trace
from visualizer.stack import LAST, Place

_NAMED = 40  # tokens, at most, that stand under an axis


def heatmap(
    trace: Trace,
    signal: str | None = None,
    order: Sequence[int] | None = None,
    place: Place = LAST,
    *,
    theme: str = "light",
    **options: Any,
) -> Any:
    """A signal of every unit at every step, see `charts.heatmap`, as a Bokeh figure."""
    return figure(charts.heatmap(trace, signal, order, place, theme=theme), **options)


def lines(
    trace: Trace,
    unit: int,
    signals: Sequence[str] | None = None,
    place: Place = LAST,
    *,
    theme: str = "light",
    **options: Any,
) -> Any:
    """Signals of one unit over the steps, see `charts.lines`, as a Bokeh figure."""
    return figure(charts.lines(trace, unit, signals, place, theme=theme), **options)


def norms(found: GradientNorms | Mapping[str, GradientNorms], *, theme: str = "light", **options: Any) -> Any:
    """Gradient norms over the steps, see `charts.norms`, as a Bokeh figure."""
    return figure(charts.norms(found, theme=theme), **options)


def ledger(trace: Trace, unit: int, place: Place = LAST, *, theme: str = "light", **options: Any) -> Any:
    """Who wrote what a unit holds, see `charts.ledger`, as a Bokeh figure."""
    return figure(charts.ledger(trace, unit, place, theme=theme), **options)


def figure(chart: Chart, **options: Any) -> Any:
    """A chart as a Bokeh figure: the steps along x, counted from 0 and named by their tokens."""
    from bokeh.models import FixedTicker
    from bokeh.plotting import figure as bokeh_figure

    known, T = charts.colours(chart.theme), len(chart.tokens)
    usual = {
        "title": chart.title,
        "width": charts.WIDTH,
        "height": chart.height + 90,
        "x_range": (-0.5, T - 0.5),
        "y_axis_label": chart.y,
        "tools": "pan,box_zoom,xwheel_zoom,reset,save",
        "background_fill_color": known["surf"],
        "border_fill_color": known["surf"],
        "outline_line_color": None,
    }
    made = bokeh_figure(**{**usual, **options})
    made.toolbar.logo = None
    made.xaxis.ticker = FixedTicker(ticks=list(range(0, T, -(-T // _NAMED))))
    made.xaxis.major_label_overrides = dict(enumerate(chart.tokens))
    made.xaxis.major_label_orientation = 0.785
    made.xgrid.visible = False
    for axis in (*made.xaxis, *made.yaxis):
        axis.update(
            axis_label_text_color=known["ink2"],
            major_label_text_color=known["ink2"],
            axis_line_color=known["rule2"],
            major_tick_line_color=known["rule2"],
            minor_tick_line_color=None,
        )
    made.title.text_color = known["ink"]
    made.ygrid.grid_line_color = known["rule"]
    if isinstance(chart, Heatmap):
        _cells(made, chart)
    if isinstance(chart, Lines):
        _lines(made, chart)
    return made


def _cells(made: Any, chart: Heatmap) -> None:
    from bokeh.models import ColorBar, FixedTicker, HoverTool, LinearColorMapper

    n, known = len(chart.rows), charts.colours(chart.theme)
    colour = LinearColorMapper(palette=list(chart.colours), low=chart.low, high=chart.high)
    fill = {"field": "value", "transform": colour}
    drawn = made.rect("t", "y", 1, 1, source=chart.columns(), fill_color=fill, line_color=None, dilate=True)
    made.y_range.update(start=n - 0.5, end=-0.5)  # the first row stands at the top
    made.yaxis.ticker = FixedTicker(ticks=list(range(0, n, -(-n // _NAMED))))
    made.yaxis.major_label_overrides = dict(enumerate(chart.rows))
    made.grid.visible = False
    tips = [("token", "@token"), (chart.y, "@row"), ("value", "@value{0.000}")]
    made.add_tools(HoverTool(renderers=[drawn], tooltips=tips))
    bar = ColorBar(
        color_mapper=colour,
        width=10,
        background_fill_color=None,
        major_label_text_color=known["ink2"],
    )
    made.add_layout(bar, "right")


def _lines(made: Any, chart: Lines) -> None:
    from bokeh.models import HoverTool

    columns = chart.columns()
    # a name may be one that Bokeh keeps for itself: the columns are numbered
    keys = {name: f"line{k}" for k, name in enumerate(chart.lines)}
    data = {"t": columns["t"], "token": columns["token"], **{keys[name]: columns[name] for name in keys}}
    source = None
    for name, key in keys.items():
        style = chart.styles[name]
        dash = [int(each) for each in style.dash.split()]
        drawn = made.line(
            "t",
            key,
            source=source or data,
            name=name,
            legend_label=name,
            line_color=style.colour,
            line_width=style.width,
            line_dash=dash,
            line_join="round",
        )
        source = source or drawn.data_source
    made.y_range.update(start=chart.low, end=chart.high)
    legend = made.legend[0]
    legend.update(
        orientation="horizontal",
        click_policy="hide",
        padding=2,
        spacing=12,
        border_line_color=None,
        background_fill_color=None,
        label_text_color=charts.colours(chart.theme)["ink2"],
    )
    made.add_layout(legend, "above")  # over no line
    tips = [("token", "@token"), *((name, f"@{key}{{0.000}}") for name, key in keys.items())]
    made.add_tools(HoverTool(renderers=[made.renderers[0]], mode="vline", tooltips=tips))
