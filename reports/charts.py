"""Two charts, of counts alone: which posts are listed, and what was read.

The basic bundle of plotly.js is inside the page. It draws an unknown kind of trace as a line without
a word, so nothing but bars is made here. No text of a post ever comes near a chart: labels are read
as markup. Colours of the page are put in by the browser, which knows whether it is dark.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import plotly.graph_objects as go

from reports.coverage import platform_name
from reports.words import capital, join, number, say

# Okabe and Ito's colours that stand out from white and from black, with a pattern as second cue.
_COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7")
_PATTERNS = ("", "/", ".", "x")


def charts(cards: Sequence[Mapping[str, Any]], coverage: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return the charts: id, title, the finding in words, figure (JSON text), table (head, rows)."""
    return [chart for chart in (_by_year(cards), _read(coverage)) if chart["rows"]]


def _by_year(cards: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    counts = Counter((card["year"], card["platform"]) for card in cards)
    years = sorted({card["year"] for card in cards})
    platforms = [name for name, _ in Counter(card["platform"] for card in cards).most_common()]
    labels = [say("card", "undated") if year == "none" else year for year in years]
    per_year = Counter(card["year"] for card in cards)
    most = max(per_year, key=lambda year: per_year[year]) if per_year else ""
    return {
        "id": "by-year",
        "title": "Listed posts by year and platform",
        "words": f"Most of the listed posts: {labels[years.index(most)]}, {number(per_year[most])}."
        if most
        else "",
        "figure": _bars(
            labels, {p: [counts[year, p] for year in years] for p in platforms}, "relative"
        ),
        "head": ["Year", *map(platform_name, platforms)],
        "rows": [
            [label, *(number(counts[year, p]) for p in platforms)]
            for year, label in zip(years, labels, strict=True)
        ],
    }


def _read(coverage: Mapping[str, Any]) -> dict[str, Any]:
    read: Counter[str] = Counter()
    for source in coverage["sources"]:
        read[source["platform"]] += source["read"]
    names = [platform_name(p) for p in read]
    told = [f"{name} {number(n)}" for name, n in zip(names, read.values(), strict=True)]
    return {
        "id": "read",
        "title": "Posts read by platform",
        "words": f"{capital(join(told))} posts were read." if told else "",
        "figure": _bars(names, {"": list(read.values())}, "group"),
        "head": ["Platform", "Posts read"],
        "rows": [[name, number(n)] for name, n in zip(names, read.values(), strict=True)],
    }


def _bars(labels: list[str], series: Mapping[str, list[int]], mode: str) -> str:
    figure = go.Figure()
    for i, (platform, values) in enumerate(series.items()):
        figure.add_bar(
            x=labels,
            y=values,
            name=platform_name(platform) if platform else "",
            marker={
                "color": _COLOURS[i % len(_COLOURS)],
                "pattern": {"shape": _PATTERNS[(i // len(_COLOURS) + i) % len(_PATTERNS)]},
            },
        )
    figure.update_layout(
        template=None,  # the default one is 6 KB of styles for traces that are not here
        barmode=mode,
        bargap=0.35,
        showlegend=len(series) > 1,
        margin={"l": 36, "r": 8, "t": 36 if len(series) > 1 else 8, "b": 36},
        paper_bgcolor="rgba(0,0,0,0)",
        plot_bgcolor="rgba(0,0,0,0)",
        xaxis={"type": "category", "automargin": True, "fixedrange": True, "showgrid": False},
        yaxis={"automargin": True, "fixedrange": True, "rangemode": "tozero", "tickformat": ",d"},
        # a click on the legend would use innerHTML, which the page forbids
        legend={
            "orientation": "h",
            "y": 1.02,
            "yanchor": "bottom",
            "itemclick": False,
            "itemdoubleclick": False,
        },
    )
    return str(figure.to_json())
