"""The graph as text, for other programs.

In: a `CorpusGraph` and the name of a format. Out: GraphML, GEXF, DOT or node-link JSON.

Example: `export(graph, "dot")` can be drawn by Graphviz as it is.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.graph.network import network

if TYPE_CHECKING:
    import networkx as nx

FORMATS = ("graphml", "gexf", "dot", "json")


def export(graph: CorpusGraph, output_format: str) -> str:
    """Return the graph in one of `FORMATS`.

    Raises:
        KeyError: the format is none of them.
    """
    return _WRITERS[output_format](network(graph))


def _graphml(net: nx.MultiDiGraph[str]) -> str:
    import networkx as nx

    return "\n".join(nx.generate_graphml(net)) + "\n"


def _gexf(net: nx.MultiDiGraph[str]) -> str:
    import networkx as nx

    text = "\n".join(nx.generate_gexf(net)) + "\n"
    # networkx stamps the day of writing into the file; the same corpus must give the same bytes.
    start = text.find('<meta lastmodifieddate="')
    if start < 0:
        return text
    end = text.index('"', start + 24)
    return text[: start + 24] + "1970-01-01" + text[end:]


def _json(net: nx.MultiDiGraph[str]) -> str:
    import networkx as nx

    return json.dumps(nx.node_link_data(net, edges="edges"), ensure_ascii=False, indent=1) + "\n"


def _dot(net: nx.MultiDiGraph[str]) -> str:
    lines = ["digraph zsaudit {", "  rankdir=LR;"]
    for node, data in net.nodes(data=True):
        label = data.get("quote") or data.get("title") or data.get("text") or data.get("subject") or node
        lines.append(f"  {_quoted(node)} [label={_quoted(str(label))}, class={_quoted(str(data['kind']))}];")
    for left, right, data in net.edges(data=True):
        score = f", weight={data['score']}" if "score" in data else ""
        lines.append(f"  {_quoted(left)} -> {_quoted(right)} [label={_quoted(str(data['kind']))}{score}];")
    return "\n".join([*lines, "}"]) + "\n"


def _quoted(text: str) -> str:
    plain = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ")
    return f'"{plain}"'


_WRITERS = {"graphml": _graphml, "gexf": _gexf, "dot": _dot, "json": _json}
