"""ZS902 unused-acceptance: an acceptance that covers no finding any more.

In: nothing of the graph; acceptances are matched after all rules have run, in `triage/apply.py`.
Out: its page and words.

Example: `[9f2c41d07ab3e815]` in zsaudit-accepted.cfg after 2289 座 in the document became 2298 座.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.rules.base import Example, Options, Page, Rule
from zsaudit.rules.finding import Finding, Severity
from zsaudit.rules.text import Text

UNUSED = Text(
    "the acceptance {what} covers no finding any more",
    "认可记录 {what} 已不再对应任何发现",
)
CHANGED = Text(
    "the acceptance {what} no longer covers its finding: the figures there have changed, see {fingerprint}",
    "认可记录 {what} 已不再覆盖原来的发现：那里的数字已经改变，见 {fingerprint}",
)
EXPIRED = Text("the acceptance {what} ended on {until}", "认可记录 {what} 已于 {until} 到期")
NO_REASON = Text("the acceptance {what} gives no reason and has no effect", "认可记录 {what} 没有写明理由，不起作用")
NO_RULE = Text(
    "the acceptance {what} names no known rule and has no effect", "认可记录 {what} 没有写明已知的规则，不起作用"
)
REMEDY = Text(
    "Remove it, or look at the finding again and accept it anew with `zsaudit accept`.",
    "请删除它，或重新核对该发现后用 `zsaudit accept` 再次认可。",
)


class UnusedAcceptance(Rule):
    """An acceptance that has done its work, or lost its object."""

    code = "ZS902"
    name = "unused-acceptance"
    severity = Severity.WARNING
    page = Page(
        what=Text(
            "An acceptance, in the file of acceptances or in a comment, that covers no finding, has ended, or gives "
            "no reason.",
            "认可文件或注释中的认可记录不再对应任何发现、已经到期，或没有写明理由。",
        ),
        why=Text(
            "An acceptance that is left lying about may hide the next real contradiction.",
            "过时的认可记录可能掩盖下一处真正的矛盾。",
        ),
        remedy=REMEDY,
        silent=Text(
            "An acceptance whose documents are not among those read in this run is left alone.",
            "认可记录所涉文件不在本次所读之列时，不作判断。",
        ),
    )
    reported: ClassVar[tuple[Example, ...]] = ()
    not_reported: ClassVar[tuple[Example, ...]] = ()

    def check(self, graph: CorpusGraph, options: Options) -> Iterator[Finding]:
        """Yield nothing: what acceptances cover is known only when every rule has run."""
        return iter(())
