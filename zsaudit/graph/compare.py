"""How alike two claims are, feature by feature.

In: two claims, and how common each gram is in the corpus. Out: a `Link` with its features and verdict.

Example: 市级…公共技术服务平台18个 and …平台25家 share head, level and nearly all rare grams: "same".
The score is the logistic of the weighted sum, so that every feature's part can be shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from math import fsum

from rapidfuzz import fuzz
from rapidfuzz.distance import LCSseq

from zsaudit.claims.claim import Claim, Status
from zsaudit.graph.blocking import rarity_of
from zsaudit.graph.corpus_graph import CorpusGraph, Feature, Link
from zsaudit.graph.gates import gate
from zsaudit.graph.likeness import head_likeness, size_likeness, unit_likeness, value_likeness
from zsaudit.graph.profile import Profile, grams, profile
from zsaudit.graph.reasons import SAME
from zsaudit.graph.rivals import FAINTEST, chance
from zsaudit.graph.weights import weights
from zsaudit.graph.when import When, compare_periods

THRESHOLD = 0.5
LIGHT = 0.5
SHORTEST_HEAD = 2
Rarity = Mapping[str, float]


def compare(left: int, right: int, claims: tuple[Claim, ...], profiles: tuple[Profile, ...], rarity: Rarity) -> Link:
    """Return the link of two claims, joined or not."""
    x, y, a, b = claims[left], claims[right], profiles[left], profiles[right]
    reason = gate(x, y, a, b)
    features = features_of(x, y, a, b, rarity)
    score = probability(features)
    verdict = reason or (SAME if score >= THRESHOLD else "other-subject")
    return Link(left, right, score, verdict, features)


def likely(
    left: int, right: int, claims: tuple[Claim, ...], profiles: tuple[Profile, ...], rarity: Rarity
) -> Link | None:
    """Return the link of two claims that no gate forbids and whose words are not all too unlike, else None.

    Most pairs are forbidden by a gate: for those no feature is worked out."""
    if gate(claims[left], claims[right], profiles[left], profiles[right]) is not None:
        return None
    link = compare(left, right, claims, profiles, rarity)
    return link if link.score >= FAINTEST else None


def features_of(x: Claim, y: Claim, a: Profile, b: Profile, rarity: Rarity) -> tuple[Feature, ...]:
    """Return every feature of a pair with its weight."""
    own = {gram: rarity.get(gram, 1.0) for gram in a.own | b.own}  # of the pair alone: the whole table is the corpus's
    told = lighter(own, a.light | b.light)
    there = coverage(a.own, b.own, b.near, told)
    back = coverage(b.own, a.own, a.near, told)
    around = dice(a.near | a.own, b.near | b.own, rarity)
    alike = LCSseq.normalized_similarity(a.line, b.line) if a.line and b.line else 0.0
    scores = {
        "own": ("".join(sorted(a.own - b.own)), "".join(sorted(b.own - a.own)), max(there, back)),
        "least": (x.context, y.context, min(there, back)),
        "around": ("", "", around),
        "left": (*leftovers(a, b), leftover(a, b, told)),
        "rift": (a.subject, b.subject, rift(a, b)),
        "line": (a.line, b.line, alike),
        "within": ("", "", within(a.line, b.line)),
        "head": (a.head, b.head, head_likeness(a, b)),
        "subject": (x.subject, y.subject, fuzz.ratio(a.subject, b.subject) / 100),
        "unit": (x.unit, y.unit, unit_likeness(x, y)),
        "value": (x.quote, y.quote, value_likeness(x, y)),
        "size": (x.quote, y.quote, 1.0 if a.line == b.line != "" else size_likeness(x, y)),
        "marks": (
            " ".join(sorted(x.scope - y.scope)),
            " ".join(sorted(y.scope - x.scope)),
            min(1.0, len(x.scope ^ y.scope) / 4),
        ),
    }
    table = weights()
    return tuple(Feature(name, x, y, round(s, 4), table[name]) for name, (x, y, s) in scores.items())


def lighter(rarity: Rarity, light: frozenset[str]) -> Rarity:
    """Return the weights of grams with those of verbs made light: 归集的数据 is 数据, and 惠及居民 is 居民."""
    return {**rarity, **{gram: LIGHT * rarity.get(gram, 1.0) for gram in light}}


def within(a: str, b: str) -> float:
    """Return the share of the shorter line that stands in the longer one, in order."""
    shorter = min(len(a), len(b))
    return LCSseq.similarity(a, b) / shorter if shorter else 0.0


def probability(features: tuple[Feature, ...]) -> float:
    """Return the logistic of the weighted sum of the features."""
    return round(chance(weights()["bias"] + fsum(f.score * f.weight for f in features)), 4)


def coverage(own: frozenset[str], other: frozenset[str], near: frozenset[str], rarity: Rarity) -> float:
    """Return the share, by rarity, of one side's grams that the other side has (beside it: at 0.6)."""
    whole = fsum(rarity.get(g, 1.0) for g in own)
    if not whole:
        return 0.0
    got = fsum(rarity.get(g, 1.0) * (1.0 if g in other else 0.6 if g in near else 0.0) for g in own)
    return got / whole


def leftovers(a: Profile, b: Profile) -> tuple[str, str]:
    """Return the grams that either side has and the other does not even have near it."""
    return " ".join(sorted(a.own - b.own - b.near)), " ".join(sorted(b.own - a.own - a.near))


def leftover(a: Profile, b: Profile, rarity: Rarity) -> float:
    """Return how much both sides keep for themselves: two modifiers of one head part two things."""
    left, right = a.own - b.own - b.near, b.own - a.own - a.near
    return min(1.0, min(fsum(rarity.get(g, 1.0) for g in left), fsum(rarity.get(g, 1.0) for g in right)) / 4)


_OF_ANY = frozenset("人的类型级量数员")


def rift(a: Profile, b: Profile) -> float:
    """Return 1 where two subjects of one head are told apart by quite other words before it: 护理型床位, 养老床位."""
    tail = common_tail(a.subject, b.subject)
    if tail < SHORTEST_HEAD:
        return 0.0
    left, right = a.subject[:-tail], b.subject[:-tail]
    if min(len(left), len(right)) < SHORTEST_HEAD:
        return 0.0
    one, other = grams(left), grams(right)
    between = one & other  # 困难残疾人生活补贴, 重度残疾人护理补贴: two words each besides the one they share
    if min(len(one - between), len(other - between)) < (2 if between else 1):
        return 0.0
    if (set().union(*(one - between)) & set().union(*(other - between))) - _OF_ANY:
        return 0.0  # 持证救护员, 取得证书的救护员
    known = ((one - between) & (b.own | b.near)) | ((other - between) & (a.own | a.near))
    return 0.0 if known else 1.0


def common_tail(a: str, b: str) -> int:
    """Return how many characters two strings share at their end."""
    return next(
        (i for i, (x, y) in enumerate(zip(reversed(a), reversed(b), strict=False)) if x != y), min(len(a), len(b))
    )


def dice(a: frozenset[str], b: frozenset[str], rarity: Rarity) -> float:
    """Return the weighted Dice coefficient of two sets of grams."""
    whole = fsum(rarity.get(g, 1.0) for g in a) + fsum(rarity.get(g, 1.0) for g in b)
    return 2 * fsum(rarity.get(g, 1.0) for g in a & b) / whole if whole else 0.0


def explain_pair(graph: CorpusGraph, left: Claim, right: Claim) -> Link:
    """Return the link of any two claims of a graph, with the reason where they are not compared."""
    first, second = sorted((graph.claims.index(left), graph.claims.index(right)))
    link = next((x for x in graph.links if (x.left, x.right) == (first, second)), None)
    if link is None:
        profiles = tuple(profile(claim) for claim in graph.claims)
        link = compare(first, second, graph.claims, profiles, rarity_of(profiles))
        if link.verdict == SAME:
            return replace(link, verdict="other-subject")  # a likelier partner stands beside it
    if link.verdict != SAME:
        return link
    if {left.status, right.status} == {Status.TARGET, Status.ACTUAL}:
        return replace(link, verdict="target-versus-actual")
    if compare_periods(left, right) is When.APART:
        return replace(link, verdict="other-period")
    return link
