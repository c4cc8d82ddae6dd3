"""The weights of a link's features, as calibrated.

In: `data/weights.json`, written by `tools/calibrate.py`. Out: the weights by feature.

Example: `weights()["head"]` is what an equal head noun adds to the log-odds that two claims are one.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files


@cache
def weights() -> dict[str, float]:
    """Return the weight of each feature; `bias` is the log-odds of a pair about which nothing is known."""
    text = files("zsaudit.graph").joinpath("data", "weights.json").read_text(encoding="utf-8")
    return {name: float(value) for name, value in json.loads(text)["weights"].items()}
