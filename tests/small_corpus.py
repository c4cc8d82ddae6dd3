"""From texts to a graph of names and acts, for the tests of the rules that read them."""

from __future__ import annotations

from zsaudit.claims.acts import read_acts
from zsaudit.claims.claim import Claim
from zsaudit.claims.read import read_claims
from zsaudit.documents.read import read_text
from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.names.find import find_mentions
from zsaudit.rules.base import Rule
from zsaudit.rules.finding import Finding


def graph_of(*texts: str) -> CorpusGraph:
    """Return the graph of texts, called a.txt, b.txt, ..."""
    read = [read_text(f"{name}.txt", text) for name, text in zip("abcdefgh", texts, strict=False)]
    documents = tuple(sorted(read, key=lambda d: (d.date is None, d.date, d.path)))
    return CorpusGraph(
        documents,
        acts=tuple(act for document in documents for act in read_acts(document)),
        mentions=tuple(mention for document in documents for mention in find_mentions(document)),
        by_path={document.path: document for document in documents},
    )


def found(rule: type[Rule], *texts: str) -> list[Finding]:
    """Return what a rule finds in texts."""
    return list(rule().check(graph_of(*texts), rule.options))


def claims_of(sentence: str) -> tuple[Claim, ...]:
    """Return the figures of a sentence in a document of 15 March 2023."""
    return tuple(read_claims(read_text("a.txt", f"青河县工作情况汇报\n{sentence}\n青河县人民政府\n2023年3月15日")))


def quotes(finding: Finding) -> list[str]:
    """Return the quotes of a finding."""
    return [place.text for place in finding.locations]
