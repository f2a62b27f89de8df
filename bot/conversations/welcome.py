"""Before consent: one screen. Nothing is kept yet but the chat's id and language, so there is no session."""

from __future__ import annotations

from dataclasses import replace

from bot.content.render import Button, Rendered, render
from bot.conversations import panels, people, play
from bot.conversations.lines import under
from bot.conversations.sharing import inviting
from bot.conversations.turn import Turn
from bot.flows import buttons, engine
from bot.flows.answers import Answer, State
from bot.flows.cards import End
from bot.flows.events import Pick

FLOW = "welcome"
NO_SESSION = "welcome"
"""Stands where other buttons carry a session's id."""


def greet(turn: Turn) -> None:
    """What Hecht is and isn't, and the question whether to go on; to whoever withdrew, the ways on."""
    if turn.chat.kept_id is not None:
        panels.withdrawn(turn)
        return
    turn.show(_screen(turn, State(FLOW)))


def answer(turn: Turn, pick: Pick, echo: str = "") -> None:
    """The answer to that question. An agreement makes the person; then the first minute begins."""
    if turn.chat.person_id is not None:  # an earlier copy of this screen
        turn.toast = turn.plain("notice-outdated")
        return
    if turn.chat.kept_id is not None:
        panels.withdrawn(turn)
        return
    flow = turn.world.content.flows[FLOW]
    step = engine.step(flow, State(FLOW, rev=pick.rev), pick, _facts(turn))
    if step.refusal is not None:
        greet(turn)
        return
    if any(effect for effect in step.effects if getattr(effect, "save", "") == "consent"):
        people.consent(turn)
        if not inviting.go_on(turn):
            play.begin(turn, "first_minute", echo=echo)
        return
    turn.show(_screen(turn, step.state))


def _facts(turn: Turn) -> dict[str, Answer]:
    return {"language": Answer(picked=(turn.language[:2],))}


def _screen(turn: Turn, state: State) -> Rendered:
    screen = engine.view(turn.world.content.flows[FLOW], state, _facts(turn))
    rendered = render(
        turn.world.content,
        screen,
        turn.language,
        session=NO_SESSION,
        today=turn.now.date(),
        values={"operator": turn.world.who_runs_it},
    )
    other = "en" if turn.language.startswith("nl") else "nl"
    switch = Button(turn.world.content.messages.plain(other, "language-name"), data=buttons.language(other))
    # There is no flow to leave yet: *no* is an answer of its own.
    rows = (row for row in rendered.rows if not any((button.data or "").startswith("x|") for button in row))
    rendered = replace(rendered, rows=(*rows, (switch,)))
    return under(turn, rendered, screen.card.lines) if isinstance(screen.card, End) else rendered
