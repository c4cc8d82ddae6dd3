"""Whether a document owns up to a revision.

In: a claim that restates another. Out: whether its sentence, or the one beside it, says that the figure is revised.

Example: "经第四次经济普查核定，2018年地区生产总值修订为8.2万亿元" owns up.
"""

from __future__ import annotations

import re

from zsaudit.claims.claim import Claim
from zsaudit.graph.corpus_graph import CorpusGraph

_WORDS = re.compile(
    r"修订(?:后|为|数)|核定(?:为|后|数)|最终核实|核实(?:后|数|为)|更正|勘误|订正|调整(?:为|后的?数)|普查(?:后|修订|核定)"
    r"|重新(?:核算|统计|核定)|修正(?:为|后)|核减为|核增为|复核(?:后|为)|原(?:公布|报|发布)|此前(?:公布|发布|通报)的?|有误|以本次为准"
)


def owns_up(graph: CorpusGraph, claim: Claim) -> bool:
    """Say whether the words around a claim, or its document's title, tell of a revision."""
    document = graph.document(claim.path)
    title = document.title_text
    return bool(_WORDS.search(claim.sentence) or re.search(r"更正|勘误|修订数据|核实", title))
