"""What pages draw with: the name and range of every signal, and Bokeh figures as standalone documents."""

from __future__ import annotations

from typing import Any

from bokeh.core.json_encoder import serialize_json
from bokeh.document import Document
from bokeh.models import (
    BoxZoomTool,
    ColumnDataSource,
    FixedTicker,
    HoverTool,
    Range1d,
    WheelZoomTool,
)
from bokeh.plotting import figure

# Bokeh puts a tooltip under <body>, where the instrument's style sheet does not reach.
_TIP = "white-space: pre; font: 13px/1.45 sans-serif; font-variant-numeric: tabular-nums; color: #16181D"


def lines(name: str, x: Range1d, names: list[str]) -> figure:
    """An empty figure of lines over the column t, with a tooltip where the pointer is above or below them.

    The browser fills `{name}.source`, colours and ranges, which depend on the picture and the theme.
    """
    source = ColumnDataSource({"t": [], "tip": [], "low": [], "high": []}, name=f"{name}.source")
    fig = figure(
        name=name,
        x_range=x,
        y_range=Range1d(0, 1, name=f"{name}.y"),
        sizing_mode="stretch_both",
        tools=[],
        toolbar_location=None,
        min_border=0,
        outline_line_color=None,
        background_fill_color=None,
        border_fill_color=None,
        output_backend="canvas",
    )
    for line in names:
        source.data[line] = []
        fig.line("t", line, source=source, name=f"{name}.{line}", line_join="round")
    # the pointer finds a step wherever it is above or below the lines
    hit = fig.vbar("t", width=1, bottom="low", top="high", source=source, alpha=0, name=f"{name}.hit")
    # @tip is text: Bokeh escapes it
    tooltip = f'<div style="{_TIP}">@tip</div>'
    zoom = BoxZoomTool()
    fig.add_tools(
        HoverTool(renderers=[hit], mode="vline", tooltips=tooltip, show_arrow=False),
        zoom,
        WheelZoomTool(modifiers={"ctrl": True}),
    )
    fig.toolbar.active_drag = zoom
    fig.xaxis.visible = False
    fig.xgrid.visible = False
    fig.yaxis.name, fig.ygrid.name = f"{name}.axis", f"{name}.grid"
    fig.yaxis.axis_line_color = fig.yaxis.major_tick_line_color = fig.yaxis.minor_tick_line_color = None
    fig.yaxis.ticker = fig.ygrid.ticker = FixedTicker(ticks=[], name=f"{name}.ticks")
    return fig


def standalone(*figures: figure) -> dict[str, Any]:
    """Figures as one document, made once for all sessions: no change in them travels back.

    Returns:
        ``doc``, its JSON as text (as a value the page would take its models for its own), and ``roots``,
        name of each figure -> id.
    """
    document = Document()
    for each in figures:
        document.add_root(each)
    return {"doc": serialize_json(document.to_json()), "roots": {fig.name: fig.ref["id"] for fig in figures}}
