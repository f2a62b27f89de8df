"""What a flow is made of: the models that ``content/flows/*.yaml`` is read into.

Structure only; every sentence lives in ``content/locales``. Conditions and effects are data, so that
a flow can be linted, drawn and walked exhaustively, and so that content can never run code.
"""

from __future__ import annotations

from functools import cached_property
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$", max_length=20)]
"""Flow, card and option ids: stable for ever, and short enough that flow, card and option fit together
in the 64 bytes of a button (Bot API, InlineKeyboardButton.callback_data)."""


class Model(BaseModel):
    """Frozen, and strict about keys it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Test(Model):
    """What one answer or fact must be. Every test that is given must hold; an unanswered card fails all
    but ``answered: false`` and ``none_of``."""

    __test__ = False  # not a pytest class

    has: Id | None = None
    any_of: frozenset[Id] = frozenset()
    none_of: frozenset[Id] = frozenset()
    at_least: int | None = None
    at_most: int | None = None
    answered: bool | None = None

    @model_validator(mode="after")
    def tests_something(self) -> Test:
        if not self.model_fields_set:
            raise ValueError(
                "a condition must test something: has, any_of, none_of, at_least, at_most or answered"
            )
        return self


When = dict[Id, Test]
"""Card id or fact name → test. All must hold."""


class Conditional(Model):
    """Something that applies only ``when`` all of its tests hold and not ``unless`` all of those hold."""

    when: When = Field(default_factory=dict)
    unless: When = Field(default_factory=dict)


class Option(Conditional):
    """One thing that can be picked. ``first`` moves it to the top of the menu when its tests hold."""

    id: Id
    was: tuple[Id, ...] = ()
    first: When = Field(default_factory=dict)


# ---------------------------------------------------------------------------------------------- effects


class Save(Conditional):
    """Keep answers in a record. ``values`` maps the record's field to the card whose answer it takes,
    ``put`` maps a field to a constant option id."""

    save: Literal["consent", "profile", "relation", "step", "note", "member", "bridge", "client"]
    values: dict[Id, Id] = Field(default_factory=dict)
    put: dict[Id, Id] = Field(default_factory=dict)


class Schedule(Conditional):
    """Plan a nudge at the answer of a ``moment`` card, or so many days after it: about the session's step
    (``check_in``), about nobody (``how_are_you``), the nudge that began the session once more (``snooze``),
    or ``self``: the answer of the card ``words``, again as the card ``repeat`` says (once, daily, workdays or
    weekly)."""

    schedule: Literal["check_in", "how_are_you", "snooze", "self"]
    at: Id
    days_later: int = 0
    words: Id | None = None
    repeat: Id | None = None


class Cancel(Conditional):
    """Cancel what is planned about the session's step, or everything planned for the person."""

    cancel: Literal["check_in", "all"]


class Soften(Conditional):
    """Nudges are softer for 48 hours: after a slip, say."""

    soften: Literal[True]


class Offer(Conditional):
    """A button at the end of a flow that begins another one (about the same person on the map), or a
    panel such as ``menu``. Its label is the attribute of that name on the end card, else the flow's own."""

    offer: Id


class Share(Conditional):
    """Give the answer of a card as a text to take away: a copy button, or a block to tap."""

    share: Id


class Forget(Conditional):
    """Remove what this session kept."""

    forget: Literal["session", "relation"]


class Release(Conditional):
    """Let a circle have these answers, word for word: in the round that the session is for, or as an
    agreement on its board; ``back`` takes back what was released in the round. ``values`` maps a field to the
    card whose answer it is."""

    release: Literal["round", "agreement", "back"]
    values: dict[Id, Id] = Field(default_factory=dict)


Effect = Save | Schedule | Cancel | Soften | Offer | Share | Forget | Release

# ------------------------------------------------------------------------------------------------ cards


class BaseCard(Conditional):
    """What every card has. ``known`` names a fact that, when present, answers the card without asking.
    ``effects`` are carried out each time the card is answered (an ``end`` card: when it is reached)."""

    id: Id
    was: tuple[Id, ...] = ()
    known: Id | None = None
    learn: Id | None = None
    """The card of knowledge (``content/learn.yaml``) behind its button "why this question?"."""
    hide: bool = False
    """Whether *hide* stands under it; where the flow says so it does under all of its cards."""
    optional: bool = False
    effects: tuple[Effect, ...] = ()
    message: str = ""
    """The id of its Fluent message, ``{flow}-{card}``; filled in when content is compiled."""


class Say(BaseCard):
    """A sentence or two; joins the message of the next card."""

    kind: Literal["say"]


class Choice(BaseCard):
    """Pick one. With ``own_words`` a typed answer of one's own counts too."""

    kind: Literal["choice"]
    options: tuple[Option, ...] = Field(min_length=1)
    own_words: bool = False


class Choices(BaseCard):
    """Tick several, then *done*. ``none`` is the option "none of these": it stands last, clears the
    others, and answers the card in one press."""

    kind: Literal["choices"]
    options: tuple[Option, ...] = Field(min_length=1)
    own_words: bool = False
    none: Id | None = None


class Scale(BaseCard):
    """A number from 0 to 10."""

    kind: Literal["scale"]


class Text(BaseCard):
    """Own words. ``short`` asks for a name or a phrase (at most 60 characters): a longer story is kept
    as a note and the short question asked again; likewise a ``sentence`` (at most 300). ``check`` names how
    it is read."""

    kind: Literal["text"]
    short: bool = False
    sentence: bool = False
    check: Literal["name", "zone", "code"] | None = None


class Moment(BaseCard):
    """A day and a time, in the person's own zone. ``appointment``: it is when they are somewhere, not when
    Hecht says something, so that quiet hours don't matter."""

    kind: Literal["moment"]
    appointment: bool = False


class Person(BaseCard):
    """Someone on the person's map, or someone new."""

    kind: Literal["person"]


class Confirm(BaseCard):
    """The summary before the end: *right*, or change one of the answers it lists."""

    kind: Literal["confirm"]
    lists: tuple[Id, ...] = Field(min_length=1)


class Draft(BaseCard):
    """A finished text, put together from earlier answers (the attribute ``.text`` of its message), to take as
    it is or to type differently. It is shown again when an answer before it changes."""

    kind: Literal["draft"]


class Frame(Model):
    """One picture of a timer: its text (an attribute of the card's message) and how long it stays."""

    text: Id
    seconds: int = Field(ge=4, le=120)


class Timer(BaseCard):
    """Something that is done together with the clock, such as breathing. Ends by its closing button."""

    kind: Literal["timer"]
    frames: tuple[Frame, ...] = Field(min_length=1)
    rounds: int = Field(default=1, ge=1, le=60)


class End(BaseCard):
    """The flow ends here. The last card of a flow is an ``end`` without a condition. ``lines`` are topics
    whose help lines stand under it (``children``: those that children call themselves)."""

    kind: Literal["end"]
    lines: tuple[Id, ...] = ()


class Include(Conditional):
    """The cards of a block, with their ids (and the conditions among them) prefixed."""

    include: Id
    prefix: Annotated[str, StringConstraints(pattern=r"^([a-z][a-z0-9]*_)?$")] = ""


Card = Annotated[
    Say | Choice | Choices | Scale | Text | Moment | Person | Confirm | Draft | Timer | End,
    Field(discriminator="kind"),
]
Question = Choice | Choices | Scale | Text | Moment | Person | Confirm | Draft | Timer


class Review(Model):
    """Who has read the words of a flow: a role and a day, or nobody yet."""

    role: str
    on: str | None = None


class Flow(Model):
    """One conversation. ``about`` says which record must be at hand (``shared``: a circle, or a round in
    one; ``bridge``: one on which this person is the client); ``gated`` that it holds repair content and so
    ends when the gate of its person is closed; ``heavy`` that it takes something out of people; ``block``
    that it only is included; ``hide`` that every screen of it has the button *hide*."""

    id: Id
    was: tuple[Id, ...] = ()
    minutes: int = Field(default=0, ge=0, le=10)
    about: Literal["nothing", "relation", "step", "shared", "bridge"] = "nothing"
    gated: bool = False
    heavy: bool = False
    hide: bool = False
    block: bool = False
    review: tuple[Review, ...] = ()
    cards: tuple[Card, ...] = Field(min_length=1)

    @cached_property
    def has_renames(self) -> bool:
        """Whether any card or option of it had another id before."""
        options = (o for card in self.cards if isinstance(card, Choice | Choices) for o in card.options)
        return any(thing.was for thing in (*self.cards, *options))

    @cached_property
    def saved(self) -> tuple[tuple[str, str, str], ...]:
        """(record, field, card) of everything that its cards save."""
        saves = (effect for card in self.cards for effect in card.effects if isinstance(effect, Save))
        return tuple((effect.save, name, card) for effect in saves for name, card in effect.values.items())
