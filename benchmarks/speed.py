"""How fast documents are read, and how the cost of linking grows with the number of figures.

    python benchmarks/speed.py [FOLDER] [--figures N] [--seed N] [--json]

Reading: characters a second on one core from text to claims (paragraphs and metadata, names, claims), after a small
document has loaded the word lists; each text is read once, so that no cache helps. Beside it, over the same text, a
plain regular expression for numbers with a unit, and JioNLP's extractors of money and time where it is installed.
Linking: seconds to build the graph of made-up corpora of 1, 2, 4 and 8 times N figures, the exponent fitted to them
against that of n log n, and how many of the pairs that belong together were joined.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Callable
from contextlib import redirect_stdout
from itertools import pairwise
from math import log
from pathlib import Path
from time import process_time

from synthetic import corpus

from zsaudit.claims.claim import Claim
from zsaudit.claims.read import read_claims
from zsaudit.documents.document import Document
from zsaudit.documents.read import read_documents, read_text
from zsaudit.graph.build import build_graph
from zsaudit.names.find import find_mentions

HERE = Path(__file__).parent
_PLAIN = re.compile(r"\d[\d,]*(?:\.\d+)?\s*[万亿]?\s*(?:[%％]|[\u4e00-\u9fff]{1,2})")
SIZES = (1, 2, 4, 8)


def seconds(work: Callable[[], object]) -> float:
    """Return the processor time that a piece of work takes."""
    start = process_time()
    work()
    return process_time() - start


def read(path: str, text: str) -> tuple[Document, tuple[Claim, ...]]:
    """Return a document and its claims, from its text."""
    document = read_text(path, text)
    return document, read_claims(document, find_mentions(document))


def reading(texts: list[tuple[str, str]]) -> dict[str, float | None]:
    """Return characters a second of reading, of a regular expression and of JioNLP (None: not installed)."""
    size = sum(len(text) for _, text in texts)
    for path, text in corpus(40, seed=99).texts:
        read(path, text)
    own = seconds(lambda: [read(path, text) for path, text in texts])
    plain = min(seconds(lambda: [_PLAIN.findall(text) for _, text in texts]) for _ in range(3))
    peer = _jionlp(texts)
    return {
        "characters": size,
        "zsaudit": size / own,
        "regular expression": size / max(plain, 1e-9),
        "jionlp": size / peer if peer else None,
    }


def _jionlp(texts: list[tuple[str, str]]) -> float | None:
    """Return the seconds JioNLP takes to find money and times, None where it is not installed."""
    try:
        with redirect_stdout(sys.stderr):
            import jionlp  # type: ignore[import-not-found]
    except ImportError:
        return None
    sentences = [line for _, text in texts for line in re.split(r"[。\n]", text) if line.strip()]
    extract = (jionlp.ner.extract_money, jionlp.ner.extract_time)
    for one in extract:
        one("2021年底投入资金300万元", with_parsing=False)
    return seconds(lambda: [one(line, with_parsing=False) for line in sentences for one in extract])


def linking(figures: int, seed: int) -> list[dict[str, float]]:
    """Return for each size the number of figures, the seconds, and the share of partners joined."""
    rows = []
    for size in SIZES:
        made = corpus(figures * size, seed)
        documents: list[Document] = []
        claims: list[Claim] = []
        for path, text in made.texts:
            document, told = read(path, text)
            documents.append(document)
            claims += told
        start = process_time()
        graph = build_graph(documents, claims)
        spent = process_time() - start
        ends = [(graph.claims[x.left], graph.claims[x.right]) for x in graph.links]
        joined = sum(a.subject == b.subject and a.place == b.place and a.path != b.path for a, b in ends)
        rows.append({"figures": len(claims), "seconds": spent, "links": len(ends), "joined": joined / made.partners})
    return rows


def exponent(points: list[tuple[float, float]]) -> float:
    """Return the slope of a straight line through points on logarithmic scales."""
    logs = [(log(x), log(max(y, 1e-9))) for x, y in points]
    mean_x, mean_y = (sum(values) / len(logs) for values in zip(*logs, strict=True))
    spread = sum((x - mean_x) ** 2 for x, _ in logs)
    return sum((x - mean_x) * (y - mean_y) for x, y in logs) / spread if spread else 0.0


def report(folder: Path, figures: int, seed: int) -> dict[str, object]:
    """Return all measurements."""
    documents, _ = read_documents([str(folder)])
    rows = linking(figures, seed)
    return {
        "reading": reading([(document.path, document.text) for document in documents]),
        "linking": rows,
        "exponent": exponent([(row["figures"], row["seconds"]) for row in rows]),
        "exponent of n log n": exponent([(row["figures"], row["figures"] * log(row["figures"])) for row in rows]),
    }


def table(folder: Path, result: dict[str, object]) -> str:
    """Return the measurements as lines of text."""
    speeds: dict[str, float | None] = result["reading"]  # type: ignore[assignment]
    own = speeds["zsaudit"] or 1.0
    lines = [f"reading {folder.as_posix()}: {speeds['characters']:,.0f} characters, one core"]
    for name in ("zsaudit", "regular expression", "jionlp"):
        speed = speeds[name]
        told = "not installed" if speed is None else f"{speed:>14,.0f} characters/s   {speed / own:>8.2f} x zsaudit"
        lines.append(f"  {name:20}{told}")
    rows: list[dict[str, float]] = result["linking"]  # type: ignore[assignment]
    lines += [
        "",
        f"linking, made-up corpora\n{'figures':>10}{'seconds':>10}{'links':>8}{'partners joined':>18}{'growth':>8}",
    ]
    grown = [None, *(b["seconds"] / max(a["seconds"], 1e-9) for a, b in pairwise(rows))]
    for row, growth in zip(rows, grown, strict=True):
        shown = "" if growth is None else f"{growth:.2f}"
        lines.append(f"{row['figures']:>10}{row['seconds']:>10.2f}{row['links']:>8}{row['joined']:>18.3f}{shown:>8}")
    lines.append(
        f"fitted exponent {result['exponent']:.2f}; n log n over the same sizes {result['exponent of n log n']:.2f}"
    )
    return "\n".join(lines) + "\n"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path, nargs="?", default=HERE.parent / "corpus")
    parser.add_argument("--figures", type=int, default=1000, help="figures of the smallest made-up corpus")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    result = report(options.folder, options.figures, options.seed)
    print(json.dumps(result, indent=2) if options.json else table(options.folder, result))


if __name__ == "__main__":
    main()
