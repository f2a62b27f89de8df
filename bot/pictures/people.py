"""People around one person: near the middle who is close; at the left who helps, at the right who makes it
hard, between them who does both. Who rests stands apart, under the map, hollow: rest isn't a distance.

With names that find no room on the map numbers stand there, and the names below.
"""

from __future__ import annotations

from collections.abc import Sequence

from matplotlib.patches import Circle

from bot.pictures import letters
from bot.pictures.look import HEADING_LEADING, MARGIN, SMALL, WIDTH, Page, look
from bot.pictures.places import Box, Guest, settle
from bot.pictures.specs import People, Someone

MOST = 60
MIDDLE = WIDTH / 2
NEAR, FAR = 52.0, 154.0
"""From the middle, in pixels: closeness 10 and 0."""

EDGE = FAR + 16
CHIP, DOT = 22.0, 15.0
"""Marks with a number in them, and without."""

ROW, NOTE, MARK = 19.0, 24.0, 18.0
NAME = 86.0
"""Pixels that a name on the map may have."""

SHAPES = {"helps": "o", "strains": "s", "both": "D", "neither": "o"}
COLOURS = {"helps": 0, "strains": 1, "both": 3}
PARTS = {
    "helps": ((122.0, 238.0),),
    "strains": ((-58.0, 58.0),),
    "both": ((66.0, 114.0), (246.0, 294.0)),
    "neither": ((66.0, 114.0), (246.0, 294.0)),
}
"""Where on the map, in degrees from the right, against the clock."""

WIDER = (0.0, 25.0, 60.0)
"""Degrees by which these parts grow on both sides, until all have a place."""


def people(picture: People) -> bytes:
    """A PNG."""
    some = picture.people[:MOST]
    title = letters.heading(picture.heading)
    sides = MARGIN + HEADING_LEADING * len(title) + 14
    middle = sides + 12 + EDGE
    around = [n for n, someone in enumerate(some) if not someone.rests]
    resting = [n for n, someone in enumerate(some) if someone.rests]
    labels = [letters.plain(someone.label) for someone in some]
    short = all(len(label) <= 3 for label in labels)
    places = None
    if not short and distinct(labels):
        places = settle(*_guests(picture, [some[n] for n in around], middle, named=True))
    named = places is not None
    if places is None:
        places = numbered(picture, [some[n] for n in around], middle)
    numbers = labels if short else [str(n + 1) for n in range(len(some))]
    listed = not short and not named
    under = middle + EDGE + 14
    neither = picture.neither_label if any(kind_of(some[n]) == "neither" for n in around) else ""
    beneath = [
        _rest_height(len(resting), named),
        NOTE if neither else 0,
        _key_height(labels) if listed else 0,
    ]
    page = Page(under + sum(beneath) + 6, look(picture.dark))
    page.heading(title)
    ground(page, picture, middle, sides)
    for n, (x, y) in zip(around, places, strict=False):
        stand(page, some[n], x, y, numbers[n], named)
    if not some:
        page.write(MIDDLE, middle + NEAR + 26, letters.fitting(picture.empty_label, 290), ha="center")
    if resting:
        rest(page, picture, [(numbers[n], some[n]) for n in resting], named, under)
    if neither:
        note(page, neither, under + beneath[0])
    if listed:
        key(page, labels, under + beneath[0] + beneath[1])
    return page.png()


def distinct(labels: Sequence[str]) -> bool:
    """Whether people can still be told apart by what fits of their names."""
    return len({letters.fitting(label, NAME) for label in labels}) == len(set(labels))


def numbered(picture: People, around: Sequence[Someone], middle: float) -> list[tuple[float, float]]:
    """Places for numbers. A side that is full takes of the others: then shape and colour alone say which."""
    for wider in WIDER:
        guests = _guests(picture, around, middle, named=False, wider=wider)
        if (places := settle(*guests, crowded=wider == WIDER[-1])) is not None:
            return places
    return []


def kind_of(someone: Someone) -> str:
    """Help, strain, both or neither."""
    if someone.helps > 0 and someone.strains > 0:
        return "both"
    return "helps" if someone.helps > 0 else "strains" if someone.strains > 0 else "neither"


def _guests(
    picture: People, around: Sequence[Someone], middle: float, named: bool, wider: float = 0.0
) -> tuple[list[Guest], tuple[float, float], float, Box, list[Box]]:
    """Who looks for a place on the map, and what is taken there already."""
    guests = []
    for someone in around:
        close = min(10, max(0, someone.closeness))
        name = letters.fitting(someone.label, NAME) if named else ""
        under = (letters.width(name) + 2, SMALL + 2) if name else (0.0, 0.0)
        distance = FAR - (FAR - NEAR) * close / 10
        kind = kind_of(someone)
        size = DOT if named else CHIP + (5 if kind == "both" else 0)
        parts = tuple((low - wider, high + wider) for low, high in PARTS[kind])
        guests.append(Guest(distance, parts, size, under))
    centre = Box(MIDDLE, middle, 2 * NEAR - CHIP - 26, 40)
    inside = Box(MIDDLE, middle, WIDTH - 16, 2 * EDGE + 8)
    ends = [Box(MIDDLE, y, letters.width(words) + 4, SMALL) for words, y in _ends(picture, middle)]
    return guests, (MIDDLE, middle), EDGE + 10, inside, [centre, *ends]


def _ends(picture: People, middle: float) -> list[tuple[str, float]]:
    """The words for near and far, and how high they stand, each upon its ring."""
    near, far = letters.fitting(picture.close_label, 76), letters.fitting(picture.far_label, 110)
    return [(near, middle + NEAR), (far, middle + FAR)]


def ground(page: Page, picture: People, middle: float, sides: float) -> None:
    """Rings from near to far, whose map it is, and what the sides mean."""
    look = page.look
    for share in (0.0, 0.5, 1.0):
        radius = NEAR + (FAR - NEAR) * share
        page.over.add_patch(
            Circle((MIDDLE, middle), radius, fill=False, edgecolor=look.faint, linewidth=1, zorder=1)
        )
    page.over.add_patch(Circle((MIDDLE, middle), 21, facecolor=look.ink, linewidth=0, zorder=2))
    words = letters.fitting(picture.centre, 38)
    page.write(MIDDLE, middle, words, ha="center", color=look.paper, weight="bold")
    for words, y in _ends(picture, middle):
        page.write(
            MIDDLE, y, words, ha="center", zorder=2, bbox={"facecolor": look.paper, "linewidth": 0, "pad": 2}
        )
    sides_of(page, picture, sides)


def sides_of(page: Page, picture: People, y: float) -> None:
    """The three marks in words, each where its people are."""
    kinds = ("helps", "both", "strains")
    words = [letters.plain(each) for each in (picture.helps_label, picture.both_label, picture.strains_label)]
    free = WIDTH - 2 * MARGIN - 3 * MARK - 24
    if sum(letters.width(each) for each in words) > free:
        words = [letters.fitting(each, free / 3) for each in words]
    wide = [MARK + letters.width(each) for each in words]
    right = WIDTH - MARGIN - wide[2]
    middle = min(max(MIDDLE - wide[1] / 2, MARGIN + wide[0] + 12), right - wide[1] - 12)
    for kind, label, x in zip(kinds, words, (MARGIN, middle, right), strict=True):
        page.mark(
            x + 6, y, SHAPES[kind], 9 if SHAPES[kind] == "D" else 11, color=page.look.marks[COLOURS[kind]]
        )
        page.write(x + MARK, y, label)


def style(page: Page, someone: Someone) -> dict[str, object]:
    """How somebody's mark is coloured: hollow and dashed where it rests."""
    look, kind = page.look, kind_of(someone)
    if someone.rests:
        return {"markerfacecolor": look.paper, "markeredgecolor": look.soft, "markeredgewidth": 1.2}
    colour = look.marks[COLOURS[kind]] if kind in COLOURS else look.soft
    return {"markerfacecolor": colour, "markeredgecolor": look.paper, "markeredgewidth": 1}


def stand(page: Page, someone: Someone, x: float, y: float, number: str, named: bool) -> None:
    """Somebody's mark, with the name below it or the number in it."""
    shape = "o" if someone.rests else SHAPES[kind_of(someone)]
    slim = {"o": 1.0, "s": 0.9, "D": 0.9}[shape]
    page.mark(x, y, shape, (DOT if named else CHIP) * slim, **style(page, someone))
    if named:
        words = letters.fitting(someone.label, NAME)
        page.write(x, y + DOT / 2 + 7.5, words, ha="center", color=page.look.ink)
    else:
        colour = page.look.soft if someone.rests else page.look.paper
        page.write(x, y, letters.fitting(number, CHIP), ha="center", color=colour, weight="bold")


def _rest_height(resting: int, named: bool) -> float:
    return 26 + (38 if named else 27) * -(-resting // (3 if named else 13)) if resting else 0


def rest(page: Page, picture: People, resting: Sequence[tuple[str, Someone]], named: bool, y: float) -> None:
    """Who rests, under the map."""
    each, pitch, high = (3, (WIDTH - 2 * MARGIN) / 3, 38) if named else (13, 27.0, 27)
    page.over.plot([MARGIN, WIDTH - MARGIN], [y, y], color=page.look.faint, linewidth=1)
    page.write(MARGIN, y + 13, letters.fitting(picture.rests_label, WIDTH - 2 * MARGIN))
    for place, (number, someone) in enumerate(resting):
        x = MARGIN + pitch * (place % each) + (pitch / 2 if named else CHIP / 2)
        stand(page, someone, x, y + 24 + high * (place // each) + CHIP / 2, number, named)


def note(page: Page, words: str, y: float) -> None:
    """What the grey mark means, which has no side of its own."""
    page.mark(MARGIN + 6, y + NOTE / 2, SHAPES["neither"], 11, color=page.look.soft)
    page.write(MARGIN + MARK, y + NOTE / 2, letters.fitting(words, WIDTH - 2 * MARGIN - MARK))


def columns(labels: Sequence[str]) -> int:
    """Two, or one where few have long names."""
    long = any(letters.width(label) > (WIDTH - 2 * MARGIN) / 2 - 32 for label in labels)
    return 1 if long and len(labels) <= 20 else 2


def _key_height(labels: Sequence[str]) -> float:
    return 14 + ROW * -(-len(labels) // columns(labels))


def key(page: Page, labels: Sequence[str], y: float) -> None:
    """Whose number is whose, in columns to be read downwards."""
    page.over.plot([MARGIN, WIDTH - MARGIN], [y, y], color=page.look.faint, linewidth=1)
    some = columns(labels)
    long, wide = -(-len(labels) // some), (WIDTH - 2 * MARGIN) / some
    for number, label in enumerate(labels):
        x, row = MARGIN + wide * (number // long), y + 8 + ROW * (number % long + 0.5)
        page.write(x + 16, row, str(number + 1), ha="right", weight="bold")
        page.write(x + 24, row, letters.fitting(label, wide - 32), color=page.look.ink)
