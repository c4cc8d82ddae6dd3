"""What a rule is: a code, a name, a severity, its page, its examples, and one method.

In: a `CorpusGraph` and the rule's options. Out: findings. A rule prints nothing and reads no file.

Example: `class Contradiction(Rule)` in `zs101_contradiction.py` has code ZS101 and name "contradiction".
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import ClassVar

from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.rules.finding import Finding, Severity
from zsaudit.rules.text import Text

Options = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Example:
    """A tiny corpus: (file name, text) of each document, and why it is or is not reported."""

    documents: tuple[tuple[str, str], ...]
    why: Text


@dataclass(frozen=True, slots=True)
class Page:
    """A rule's documentation: what it checks, why, what to do, and what it leaves alone."""

    what: Text
    why: Text
    remedy: Text
    silent: Text


class Rule(ABC):
    """One rule, one file, one code. `options` names each option of the rule with its default."""

    code: ClassVar[str]
    name: ClassVar[str]
    severity: ClassVar[Severity]
    page: ClassVar[Page]
    reported: ClassVar[tuple[Example, ...]]
    not_reported: ClassVar[tuple[Example, ...]]
    options: ClassVar[Options] = {}

    @abstractmethod
    def check(self, graph: CorpusGraph, options: Options) -> Iterator[Finding]:
        """Yield what this rule finds in a graph."""
