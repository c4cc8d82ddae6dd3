"""The networkx graph: documents, claims, names and measure keys as nodes, and what holds between them.

In: a `CorpusGraph`. Out: a `networkx.MultiDiGraph` whose nodes and edges carry plain values alone.

Example: 18个 and 25家 are two claim nodes, each `states` by its document, joined by a `same-as` edge with
its score and the parts of the score, and both `about` one measure key.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from zsaudit.claims.claim import Claim
from zsaudit.documents.document import Document
from zsaudit.graph.corpus_graph import CorpusGraph

if TYPE_CHECKING:
    import networkx as nx


def network(graph: CorpusGraph) -> nx.MultiDiGraph[str]:
    """Return the graph as networkx has it; node and edge order is that of the corpus."""
    import networkx as nx

    net: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for document in graph.documents:
        net.add_node(document_node(document.path), **_document(document))
    for index, claim in enumerate(graph.claims):
        net.add_node(_claim_node(index), **_claim(graph, claim))
        net.add_edge(document_node(claim.path), _claim_node(index), kind="states")
    _add_links(net, graph)
    _add_keys(net, graph)
    _add_names(net, graph)
    return net


def document_node(path: str) -> str:
    """Return the name of a document's node."""
    return f"document:{path}"


def _claim_node(index: int) -> str:
    return f"claim:{index}"


def _document(document: Document) -> dict[str, str]:
    told = {"title": document.title, "issuer": document.issuer, "number": document.number}
    return {
        "kind": "document",
        "path": document.path,
        **{key: stated.value if stated else "" for key, stated in told.items()},
        "date": document.date.isoformat() if document.date else "",
        "place": document.place or "",
    }


def _claim(graph: CorpusGraph, claim: Claim) -> dict[str, str | int | float]:
    line, column = graph.document(claim.path).position(claim.span.start)
    return {
        "kind": "claim",
        "path": claim.path,
        "line": line,
        "column": column,
        "quote": claim.quote,
        "value": claim.value,
        "unit": claim.unit,
        "bound": claim.bound,
        "subject": claim.subject,
        "measure": claim.measure,
        "level": claim.level or "",
        "area": claim.area or "",
        "status": claim.status.value,
        "as_of": claim.as_of.end.isoformat() if claim.as_of else "",
    }


def _add_links(net: nx.MultiDiGraph[str], graph: CorpusGraph) -> None:
    for link in graph.links:
        parts = {f"part_{f.name}": f.score for f in link.features}
        net.add_edge(_claim_node(link.left), _claim_node(link.right), kind="same-as", score=link.score, **parts)


def _add_keys(net: nx.MultiDiGraph[str], graph: CorpusGraph) -> None:
    """Claims that are joined share one measure key; a claim alone has its own."""
    for members in key_groups(graph):
        first = graph.claims[members[0]]
        node = f"key:{members[0]}"
        net.add_node(
            node,
            kind="measure-key",
            subject=first.subject,
            measure=first.measure,
            level=first.level or "",
            area=first.area or "",
            unit=first.dimension,
        )
        for index in members:
            net.add_edge(_claim_node(index), node, kind="about")


def key_groups(graph: CorpusGraph) -> list[list[int]]:
    """Return the claims (by index) of each measure key, in order."""
    parent = list(range(len(graph.claims)))

    def root(index: int) -> int:
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    for link in graph.links:
        a, b = sorted((root(link.left), root(link.right)))
        parent[b] = a
    groups: dict[int, list[int]] = defaultdict(list)
    for index in range(len(graph.claims)):
        groups[root(index)].append(index)
    return list(groups.values())


def _add_names(net: nx.MultiDiGraph[str], graph: CorpusGraph) -> None:
    """A name is one node however often it stands; a document that bears it as its title is cited by the others."""
    titles = {document.title.value: document.path for document in graph.documents if document.title}
    for mention in graph.mentions:
        node = f"name:{mention.text}"
        if node not in net:
            net.add_node(node, kind="name", text=mention.text, sort=mention.kind.value)
        net.add_edge(document_node(mention.path), node, kind="related-by")
        cited = next((path for title, path in titles.items() if mention.text in title and path != mention.path), None)
        if mention.kind.value == "title" and cited:
            net.add_edge(document_node(mention.path), document_node(cited), kind="cites")
