"""The words beside a figure in its own clause, as rules and messages read them.

In: a claim. Out: `Beside`: what its clause tells before the figure and after it, and the rest of the sentence.

Example: "，整合建立18条标志性产业链和66条重点产业链。" has 整合建立 before 18条 and 标志性产业链和66条重点产业链 after it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from zsaudit.claims.claim import Claim
from zsaudit.rules.sentences import behind

_CLAUSE = re.compile(r"[，；。：！？,;:!?\n]")
_LEADS = re.compile(r"[一-鿿“《A-Za-z](?<![的以左等上下内和及与占达是为])")


@dataclass(frozen=True, slots=True)
class Beside:
    """The words of a figure's clause on either side of it, without spaces; `rest` is the sentence after the figure."""

    before: str
    after: str
    rest: str

    @property
    def leads(self) -> bool:
        """Say whether the figure stands before the thing it counts: 18条标志性产业链, not 产业链18条."""
        return _LEADS.match(self.after) is not None


def beside(claim: Claim) -> Beside:
    """Return the words beside a claim's figure."""
    front = "".join(claim.words_before.split())
    rest = "".join(behind(claim).split())
    return Beside(_CLAUSE.split(front)[-1], _CLAUSE.split(rest, maxsplit=1)[0], rest)
