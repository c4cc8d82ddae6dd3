"""Whether a figure tells an event that happened once, which a later document tells again and does not measure anew.

In: a claim. Out: yes or no.

Example: 财政收入首次突破百亿元, 全球首个年吞吐量超过…的港口, 9所学校改革全面完成.
"""

from __future__ import annotations

import re

from zsaudit.claims.claim import Claim
from zsaudit.rules.beside import beside

_FIRST = re.compile(r"首次|首个|首家|首座|率先|首破|首度|第一个|第一家")
_DONE = re.compile(r"(?:全面|圆满|全部|如期|顺利)(?:完成|建成|实现|落地|交付)$")


def is_milestone(claim: Claim) -> bool:
    """Say whether a figure tells what happened once."""
    around = beside(claim)
    before = around.before.rpartition("、")[2]
    return _FIRST.search(before) is not None or _DONE.search(around.after) is not None
