"""``python -m training train``: make the weights. ``python -m training figures``: how good the check is."""

from __future__ import annotations

import sys

from bot.safety import load_rules
from bot.safety.model import classes_of
from training.corpus import ROOT, examples, sentences
from training.figures import assessed, cross_validated, table
from training.model import class_source, left_out, observe, thresholds, trained

SAFETY = ROOT / "content" / "safety"
WEIGHTS = SAFETY / "model.json.gz"


def main(command: str) -> int:
    rules = load_rules(SAFETY, model=command == "figures")
    observed = observe(rules, classes_of(class_source()), [*sentences("train"), *examples(rules)])
    if command == "train":
        WEIGHTS.write_bytes(trained(observed))
        print(f"{WEIGHTS.relative_to(ROOT)}: {WEIGHTS.stat().st_size / 1024:.0f} KiB")
        return 0
    decisions = left_out(observed)
    results = [
        row
        for row in cross_validated(observed, decisions, thresholds(observed, decisions))
        if row[0].writer != "rules"
    ]
    lines = table("train, each writer left out in turn", results)
    test = assessed(rules, sentences("test"))
    lines += table("test", test)
    print("\n".join(lines))
    missed = [row for row, got in test if row.tier and not got.tier]
    print(f"\nMissed for now, of the test part ({len(missed)}):")
    for row in missed:
        print(f"  {row.tier} {row.topic} | {row.text}")
    return 0


if __name__ == "__main__":
    if sys.argv[1:] not in (["train"], ["figures"]):
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))
