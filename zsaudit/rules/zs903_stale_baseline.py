"""ZS903 stale-baseline: an entry of the baseline that matches no finding any more.

In: nothing of the graph; the baseline is matched after all rules have run, in `triage/apply.py`.
Out: its page and words.

Example: an entry of zsaudit-baseline.json whose date contradiction was settled in a corrected document.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.rules.base import Example, Options, Page, Rule
from zsaudit.rules.finding import Finding, Severity
from zsaudit.rules.text import Text

STALE = Text(
    "the baseline entry {code} {fingerprint} ({quotes}) matches no finding any more",
    "基线条目 {code} {fingerprint}（{quotes}）已不再对应任何发现",
)
REMEDY = Text("Remove it with `zsaudit check --prune-baseline`.", "请用 `zsaudit check --prune-baseline` 将其移除。")


class StaleBaseline(Rule):
    """A finding of the baseline that is gone."""

    code = "ZS903"
    name = "stale-baseline"
    severity = Severity.WARNING
    page = Page(
        what=Text(
            "An entry of the baseline that matches no finding of this run.", "基线中的条目在本次检查中没有对应的发现。"
        ),
        why=Text(
            "A baseline is to shrink: an entry that stays after its finding is settled would let the same finding "
            "come back unseen.",
            "基线只应缩小：问题解决后仍留着的条目，会让同样的问题悄悄重现。",
        ),
        remedy=REMEDY,
        silent=Text(
            "An entry whose documents are not among those read in this run is left alone.",
            "条目所涉文件不在本次所读之列时，不作判断。",
        ),
    )
    reported: ClassVar[tuple[Example, ...]] = ()
    not_reported: ClassVar[tuple[Example, ...]] = ()

    def check(self, graph: CorpusGraph, options: Options) -> Iterator[Finding]:
        """Yield nothing: the baseline is matched only when every rule has run."""
        return iter(())
