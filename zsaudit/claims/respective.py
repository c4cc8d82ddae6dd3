"""Figures told respectively: 城镇和农村居民人均可支配收入分别增长4.3%、5.5%.

In: the words before 分别, and the place of a figure among those that follow. Out: the thing of that figure alone.

Example: "货物和集装箱吞吐量分别增长4%、11.3%" tells 货物吞吐量 and 集装箱吞吐量.
"""

from __future__ import annotations

import re

from zsaudit.language.words import tokens

_JOINT = re.compile(r"[、和与及]|以及")
_OPENING = re.compile(r"^(?:全[国省市县区州]|我[省市县区]|其中)")


def parted(words: str) -> tuple[str, ...]:
    """Return the things that the words before 分别 name, each made whole; one or none where they name no list."""
    parts = [part.strip("“”‘’ ") for part in _JOINT.split(_OPENING.sub("", words)) if part.strip("“”‘’ ")]
    if len(parts) < 2:
        return ()
    shared = _shared_tail(parts[-1])
    return (*(part if _stands_alone(part, shared) else part + shared for part in parts[:-1]), parts[-1])


def _shared_tail(last: str) -> str:
    """What the last member has after its own first word: 居民人均可支配收入 of 农村居民人均可支配收入."""
    words = tokens(last)
    return last[len(words[0].text) :] if len(words) > 1 else ""


def _stands_alone(part: str, shared: str) -> bool:
    """A member that ends as the last one does, or that is long, needs nothing of it."""
    return not shared or len(part) > 5 or part.endswith(shared[-2:])
