"""How surely scans are told from typing: every focus, layout, Caps Lock, gap and ending, by real keys of an X server.

    python -m benchmarks.bench_wedge [--noise BURSTS]

Its floor is the same window without the filter, which the same scans damage and the same typing fills.
"""

import argparse
import random
import time
from collections import Counter
from itertools import product
from statistics import median

from tests.desktop.wedge_bench import Lab, Outcome
from tests.desktop.wedge_lab import TARGETS
from tests.journeys.xvfb import Screen, screen

CODE = "2000421786"
GAPS_MS, ENDINGS, LAYOUTS = (0, 1, 5, 10, 20), ("Enter", "Tab", ""), ("us", "ru")
TYPED = ("8-913-987", "42 7", "4217")
PACES = ((35, 70), (90, 220))


def scans(own: Screen) -> Counter[str]:
    """Every focus, layout, Caps Lock, gap and ending: 960 scans."""
    found: Counter[str] = Counter()
    with Lab(own) as lab:
        for layout, caps in product(LAYOUTS, (False, True)):
            lab.typist.layout(layout)
            lab.typist.caps_lock(on=caps)
            for target, gap, ending in product(TARGETS, GAPS_MS, ENDINGS):
                outcome = lab.scan(target, CODE, gap, ending)
                found["scans"] += 1
                found["read"] += outcome.scans == [CODE] and not outcome.foreign
                found["damaging"] += bool(outcome.damage)
                if outcome.scans != [CODE] or outcome.damage:
                    print(f"  {layout} caps={caps} {target} {gap} ms {ending!r}: {outcome}")
    return found


def damage_without_filter(own: Screen) -> Counter[str]:
    with Lab(own, filtered=False) as bare:
        damaging = [
            bool(bare.scan(target, CODE, gap, ending, patience_s=0.05).damage)
            for target, gap, ending in product(TARGETS, (5, 20), ("Enter", ""))
        ]
    return Counter(scans=len(damaging), damaging=sum(damaging))


def typing(own: Screen) -> Counter[str]:
    """Type the same with and without the filter: what differs is the filter's fault."""

    def typed(lab: Lab, target: str, text: str, pace: tuple[float, float]) -> Outcome:
        before = lab.focus(target)
        lab.typist.write(text, pace, (40, 100))
        return lab.settle(before, patience_s=0.15)

    found: Counter[str] = Counter()
    with screen() as other, Lab(own) as lab, Lab(other, filtered=False) as bare:
        for place, (target, text) in enumerate(product(TARGETS, TYPED)):
            pace = PACES[place % len(PACES)]
            with_filter, without = typed(lab, target, text, pace), typed(bare, target, text, pace)
            found["texts"] += 1
            found["changed"] += with_filter.after != without.after
            found["taken for scans"] += bool(with_filter.scans or with_filter.foreign)
            if with_filter.after != without.after:
                print(f"  {target} {text!r} {pace}: {with_filter.damage} instead of {without.damage}")
    return found


def noise(own: Screen, bursts: int) -> Counter[str]:
    """R15: random bursts with an Enter, a Tab or, from three characters on, nothing."""
    dice, found = random.Random(15), Counter[str]()
    with Lab(own) as lab:
        for place in range(bursts):
            target, ending = TARGETS[place % len(TARGETS)], dice.choice(ENDINGS)
            text = "".join(dice.choices("0123456789ABCxyz-/.?", k=dice.randint(1 if ending else 3, 30)))
            outcome = lab.scan(target, text, dice.choice((0, 2, 8)), ending)
            found["bursts"] += 1
            found["unwanted actions"] += bool(outcome.damage)
            if outcome.damage:
                print(f"  {target} {text!r} {ending!r}: {outcome}")
    return found


def delays(own: Screen) -> str:
    """Measure from a scan's first key to its report and from a digit to the field, by asking without a pause."""
    with Lab(own) as lab:
        read, shown = list[float](), list[float]()
        for _ in range(40):
            lab.focus("line")
            took = lab.typist.scan(CODE, 5)
            began = time.perf_counter() - took
            while not lab.ask("report")["scans"]:
                pass
            read.append(time.perf_counter() - began - took)
            lab.focus("line")
            began = time.perf_counter()
            lab.typist.write("7", (0, 0), (0, 0))
            while not lab.ask("report")["state"]["line"]:
                pass
            shown.append(time.perf_counter() - began)
    worst = sorted(shown)[-2]
    return (
        f"last key of a scan -> reported {median(read) * 1000:.1f} ms (worst {max(read) * 1000:.1f}); "
        f"a digit -> in the field {median(shown) * 1000:.0f} ms (p95 {worst * 1000:.0f})"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--noise", type=int, default=320, help="bursts of noise by real keys")
    arguments = parser.parse_args()
    for name, measure in (
        ("without the filter", damage_without_filter),
        ("scans", scans),
        ("typing", typing),
        ("noise", lambda own: noise(own, arguments.noise)),
        ("delays", delays),
    ):
        with screen() as own:
            found = measure(own)
        print(f"{name}: {found if isinstance(found, str) else ', '.join(f'{k} {v}' for k, v in found.items())}")


if __name__ == "__main__":
    main()
