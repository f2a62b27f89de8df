"""Weights of the risk check's linear model, from the corpus in ``tests/safety`` and the rules."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

import numpy as np
import yaml
from numpy.typing import NDArray

from bot.safety.model import BITS, TOPIC_BITS, Classes, Limits, packed, pieces_sum, signs, telling
from bot.safety.rules import TOPICS, Heard, Rules
from training.corpus import LANGUAGES, Sentence

if TYPE_CHECKING:  # they take a second or two; who only reads or counts sentences needs neither
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

CLASSES = Path(__file__).parent / "classes.yaml"

STRENGTH, TOPIC_STRENGTH = 8.0, 4.0
"""Inverse of the L2 penalty. Of 1, 3, 4, 8 and 16 the first was the best where each writer was left out in
turn."""

ALARMS, AGREES, HINTS = 0.020, 0.003, 0.012
"""Shares of harmless sentences: that may raise an alarm at all; on which the model may let a rule of tier 1
speak; and on which it may let one speak as tier 2. Counted on writers that it was not trained on."""

LEAST = 0.004
"""Share on which the model may speak by itself where the rules have used up `ALARMS`."""

UNIT = 1 / 1000
"""Weights are stored as whole numbers of this."""

LARGEST = 32_767

Kinds = Sequence[Sequence[str]]
Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Observed:
    """A sentence of the corpus, what the rules find in it, and its signs."""

    sentence: Sentence
    heard: Heard
    kinds: Kinds


def class_source() -> dict[str, str]:
    """Name of a class → its words."""
    read: dict[str, str] = yaml.load(CLASSES.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return read


def observe(rules: Rules, classes: Classes, sentences: Iterable[Sentence]) -> list[Observed]:
    observed = []
    for sentence in sentences:
        heard = rules.listen(sentence.text)
        kinds = [sorted(kind) for kind in signs(heard.text, classes, heard.matched)]
        observed.append(Observed(sentence, heard, kinds))
    return observed


def matrix(texts: Sequence[Kinds], bits: int) -> csr_matrix:
    """One row for each text; in it each kind of sign has length one, as in `bot.safety.model`."""
    from scipy.sparse import csr_matrix

    starts, places, values = [0], list[int](), list[float]()
    for kinds in texts:
        row: dict[int, float] = {}
        for kind in kinds:
            for sign in kind:
                place = crc32(sign.encode()) & ((1 << bits) - 1)
                row[place] = row.get(place, 0.0) + 1 / len(kind) ** 0.5
        places += sorted(row)
        values += [row[place] for place in sorted(row)]
        starts.append(len(places))
    return csr_matrix((values, places, starts), shape=(len(texts), 1 << bits))


def fit(rows: csr_matrix, wanted: Flags, strength: float = STRENGTH) -> LogisticRegression:
    from sklearn.linear_model import LogisticRegression

    model = LogisticRegression(
        C=strength, solver="liblinear", class_weight="balanced", max_iter=300, random_state=0
    )
    return model.fit(rows, wanted)


def left_out(observed: Sequence[Observed]) -> Floats:
    """The model's decision on each sentence when it was trained on other hands only. A hand is two writers,
    one in each language: leaving out both halves the work, and tells the same."""
    rows = matrix([one.kinds for one in observed], BITS)
    risky = np.array([one.sentence.tier > 0 for one in observed])
    hands = np.array([one.sentence.writer.rpartition("_")[2] for one in observed])
    decisions = np.zeros(len(observed))
    for hand in sorted(set(hands)):
        out = hands == hand
        decisions[out] = fit(rows[~out], risky[~out]).decision_function(rows[out])
    return decisions


def thresholds(observed: Sequence[Observed], decisions: Floats) -> dict[str, Limits]:
    """For each language the lowest that keep to `ALARMS`, `AGREES` and `HINTS`."""
    tier = np.array([one.sentence.tier for one in observed])
    spoken = np.array([one.heard.sure[0].tier if one.heard.sure else 0 for one in observed])
    first = np.array([any(rule.tier == 1 for rule, _ in one.heard.doubtful) for one in observed])
    doubtful = np.array([bool(one.heard.doubtful) for one in observed])
    found = {}
    for language in LANGUAGES:
        harmless = (tier == 0) & np.array([one.sentence.language == language for one in observed])
        many = int(harmless.sum())
        agrees = _cut(decisions[harmless & first], int(AGREES * many))
        hints = min(_cut(decisions[harmless & doubtful], int(HINTS * many)), agrees)
        alarmed = (spoken > 0) | (doubtful & (decisions >= hints))
        left = max(int(ALARMS * many) - int((harmless & alarmed).sum()), int(LEAST * many))
        found[language] = Limits(_cut(decisions[harmless & ~alarmed], left), agrees, hints)
    return found


def _cut(decisions: Floats, most: int) -> float:
    """From which value on no more than ``most`` lie."""
    falling = np.sort(decisions)[::-1]
    return (
        float(np.nextafter(falling[most], np.inf)) if most < len(falling) else float(falling.min(initial=0))
    )


def trained(observed: Sequence[Observed]) -> bytes:
    """What ``content/safety/model.json.gz`` holds; the same for the same corpus, rules and classes."""
    content, zero = weighed(observed)
    content |= {
        "limits": {
            language: {name: round((limit - zero) / UNIT) for name, limit in asdict(of_language).items()}
            for language, of_language in thresholds(observed, left_out(observed)).items()
        }
    }
    return gzip.compress(json.dumps(content, sort_keys=True).encode(), mtime=0)


def weighed(observed: Sequence[Observed]) -> tuple[dict[str, object], float]:
    """All of it but the thresholds, which take several times as long; and what they count from."""
    rows = matrix([one.kinds for one in observed], BITS)
    model = fit(rows, np.array([one.sentence.tier > 0 for one in observed]))
    zero = float(model.intercept_[0])
    risks = [one for one in observed if one.sentence.tier]
    telling_rows = matrix([[sorted(kind) for kind in telling(one.kinds)] for one in risks], TOPIC_BITS)
    topics = {
        topic: fit(telling_rows, np.array([one.sentence.topic == topic for one in risks]), TOPIC_STRENGTH)
        for topic in TOPICS
    }
    vocabulary = sorted({word for one in observed for word in one.heard.text.split()})
    weights = _whole(model)
    content: dict[str, object] = {
        "classes": class_source(),
        "vocabulary": " ".join(vocabulary),
        "pieces": packed((pieces_sum(word, weights) for word in vocabulary), "i"),
        "weights": packed(weights),
        "topics": {topic: packed(_whole(part)) for topic, part in topics.items()},
    }
    return content, zero


def _whole(model: LogisticRegression) -> list[int]:
    weights: Floats = np.clip(np.rint(model.coef_[0] / UNIT), -LARGEST, LARGEST)
    return [int(weight) for weight in weights]
