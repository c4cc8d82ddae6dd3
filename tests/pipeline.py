"""From texts to a graph and to findings, through every step, for the tests of whole sentences.

In: texts, or named texts. Out: documents, claims, a graph, findings.

Example: `claims_of("全市有公办学校128所。")` is one claim of 128 in a summary of 2022-03-02.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from zsaudit.claims.acts import read_acts
from zsaudit.claims.claim import Claim
from zsaudit.claims.read import read_claims
from zsaudit.documents.document import Document
from zsaudit.documents.read import read_text
from zsaudit.documents.settle import settled
from zsaudit.graph.build import build_graph
from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.names.find import find_mentions
from zsaudit.rules.finding import Finding
from zsaudit.rules.run import run_rules

TITLE = "临江市教育工作情况汇报"
ISSUER = "临江市教育局"
DAY = "2022年3月2日"


def paper(text: str, *, title: str = TITLE, issuer: str = ISSUER, day: str = DAY) -> str:
    """Return a document of one or more paragraphs with title, issuer and date."""
    return f"{title}\n{text}\n{issuer}\n{day}"


def claims_of(text: str, *, title: str = TITLE, issuer: str = ISSUER, day: str = DAY) -> tuple[Claim, ...]:
    """Return the claims of a paper."""
    return read_claims(read_text("a.txt", paper(text, title=title, issuer=issuer, day=day)))


def claim_of(text: str, *, title: str = TITLE, issuer: str = ISSUER, day: str = DAY) -> Claim:
    """Return the one claim of a paper."""
    (claim,) = claims_of(text, title=title, issuer=issuer, day=day)
    return claim


def corpus(named: Iterable[tuple[str, str]]) -> CorpusGraph:
    """Return the graph of (path, text) pairs."""
    return graph_of(settled([read_text(path, text) for path, text in named]))


def graph_of(documents: Sequence[Document]) -> CorpusGraph:
    """Return the graph of documents, in whatever order they come."""
    mentions = {document.path: find_mentions(document) for document in documents}
    return build_graph(
        documents,
        [claim for document in documents for claim in read_claims(document, mentions[document.path])],
        [act for document in documents for act in read_acts(document)],
        [mention for document in documents for mention in mentions[document.path]],
    )


def check(named: Iterable[tuple[str, str]]) -> tuple[Finding, ...]:
    """Return what all rules find in (path, text) pairs."""
    return run_rules(corpus(named))


def check_texts(*texts: str) -> tuple[Finding, ...]:
    """Return what all rules find in texts called a.txt, b.txt, ..."""
    return check((f"{name}.txt", text) for name, text in zip("abcdefgh", texts, strict=False))


def codes(findings: Iterable[Finding]) -> list[str]:
    """Return the codes of findings."""
    return [finding.code for finding in findings]
