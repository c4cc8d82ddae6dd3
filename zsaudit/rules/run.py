"""Run every rule over a graph.

In: a graph, the problems of reading, each rule's options. Out: findings in one order, whatever the input's.

Example: two runs over the same folder give the same findings to the byte.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from zsaudit.documents.document import Problem
from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.rules.finding import Finding
from zsaudit.rules.registry import RULES


def run_rules(
    graph: CorpusGraph, problems: Sequence[Problem] = (), options: Mapping[str, Mapping[str, float]] | None = None
) -> tuple[Finding, ...]:
    """Return the findings of all rules, sorted by code, place and fingerprint."""
    from zsaudit.rules.zs901_reading import reading_findings

    chosen = options or {}
    found = [f for rule in RULES for f in rule().check(graph, {**rule.options, **chosen.get(rule.code, {})})]
    found += reading_findings(problems, graph.documents)
    return _distinct(sorted(found, key=_order))


def _order(finding: Finding) -> tuple[object, ...]:
    places = tuple((x.path, x.start, x.end) for x in finding.locations)
    return finding.code, places, finding.fingerprint


def _distinct(found: list[Finding]) -> tuple[Finding, ...]:
    """Number the findings that share a fingerprint: the second is `-2`, and so on."""
    seen: dict[str, int] = {}
    kept = []
    for finding in found:
        count = seen[finding.fingerprint] = seen.get(finding.fingerprint, 0) + 1
        kept.append(finding if count == 1 else replace(finding, fingerprint=f"{finding.fingerprint}-{count}"))
    return tuple(kept)
