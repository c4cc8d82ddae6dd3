"""Things that one document has completed before they were begun.

In: the acts of a corpus. Out: the two acts of each such thing.

Example: "县中医院迁建项目于2021年9月开工建设，2021年3月竣工" completes it half a year before it is begun.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from zsaudit.claims.act_words import family_of
from zsaudit.claims.claim import Act, Period
from zsaudit.graph.corpus_graph import CorpusGraph
from zsaudit.rules.things import key_of

_COMPLETED = ("complete", "built", "traffic", "traffic-whole", "use", "door-open", "top-out", "fill", "pass")
# Works on a thing that stands already begin after it was completed.
_LATER_WORKS = re.compile(
    r"改造|扩建|改建|二期|三期|续建|重建|加固|大修|维修|修缮|翻修|升级|提升|恢复|重新|再次|新馆|新院|新址|复工|试验段|首段|支线"
)


@dataclass(frozen=True, slots=True)
class Reversed:
    """A begin that is told after the end, both of one thing and in one document."""

    begun: Act
    begun_when: Period
    done: Act
    done_when: Period
    confidence: float


def reversed_building(graph: CorpusGraph) -> Iterator[Reversed]:
    """Yield the first pair of each thing whose end lies before every begin told of it."""
    things: dict[tuple[str, tuple[str, str]], list[Act]] = defaultdict(list)
    for act in graph.acts:
        if act.when is not None and act.stage == "done":
            things[act.path, key_of(act.object)].append(act)
    for key in sorted(things):
        found = _reversed(things[key])
        if found is not None:
            yield found


def _reversed(acts: Sequence[Act]) -> Reversed | None:
    begun = [a for a in acts if family_of(a.verb) == "begin"]
    done = [a for a in acts if family_of(a.verb) in _COMPLETED]
    if not begun or not done or any(_LATER_WORKS.search(a.sentence.replace(a.object, "")) for a in (*begun, *done)):
        return None
    first, last = min(begun, key=_start), max(done, key=_end)
    if first.when is None or last.when is None or first.when.start <= last.when.end:
        return None
    return Reversed(first, first.when, last, last.when, 0.85 if first.sentence == last.sentence else 0.7)


def _start(act: Act) -> str:
    return act.when.start.isoformat() if act.when else ""


def _end(act: Act) -> str:
    return act.when.end.isoformat() if act.when else ""
