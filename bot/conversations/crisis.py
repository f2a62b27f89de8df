"""The safety card: one warm sentence, the number to call, at most two lines, one neutral question.

It never diagnoses and never traps. It works before consent and stores nothing then; after it, only the topic,
the time, and which question it asked. What is heard as danger is decided in ``bot/safety``; the words are in
``system.ftl``; what it says in twenty conversations, and why, stands in ``docs/safety.md``.
"""

from __future__ import annotations

from dataclasses import replace

from bot.content.keyboards import share_link
from bot.content.render import Button, Rendered
from bot.content.typed import folded, means
from bot.conversations import hiding, load, nudges, play, records, sessions
from bot.conversations.effects import take_back
from bot.conversations.gates import IN_DANGER, made_for
from bot.conversations.lines import chat_buttons, lines_text
from bot.conversations.sessions import Session
from bot.conversations.sharing.shared import circle_of
from bot.conversations.turn import Turn
from bot.flows import buttons
from bot.flows.answers import Answer
from bot.safety import Assessment
from bot.storage import erasing
from bot.storage.outgoing import Rank

THOUGHTS = ("suicide", "self_harm")
"""What one can be thinking of; the rest is happening, or not."""

BETWEEN_PEOPLE = ("violence", "fear", "child", "perpetrator")
"""What gives reason to ask the gate's questions again before anything else about somebody. Here being safe
from somebody is the plan to offer, not the one for one's own dark hours."""

BY_THE_MINUTE = ("overdose", "withdrawal")
"""Where somebody who says that it is so needs a doctor, and nothing else on the screen."""

YES = {
    "violence": "crisis-yes_unheard",
    "fear": "crisis-yes_unheard",
    "perpetrator": "crisis-yes_apart",
}
"""What a yes is answered with, where the other person may be in the room."""

SOON = 24
"""Hours within which a planned nudge makes another one needless."""

ASK_AGAIN = Answer(picked=("again",))

NOW = "crisis-now"
ASKS = (NOW, "crisis-thinking", "crisis-meant")
SAID = ("yes", "no", "unsaid")
ANSWERS = (*SAID, "not_now")
"""A no to *is this happening now* takes nothing back: it is ``not_now``."""


def heard(turn: Turn, words: str) -> bool:
    """Whether words sound like danger; then the card stands there."""
    danger = turn.world.rules.assess(words)
    if danger.tier:
        card(turn, danger, sessions.top(turn) if turn.chat.person_id is not None else None)
    return danger.tier > 0


def card(turn: Turn, danger: Assessment, session: Session | None) -> None:
    """Show the card above everything else. The flow under it waits at the same question."""
    indirect = "crisis-thinking" if danger.topic in THOUGHTS else "crisis-meant"
    ask = NOW if danger.tier == 1 else indirect
    if turn.chat.person_id is not None:
        event_id = turn.tx.new_id()
        topic = turn.tx.seal(turn.person_id, f"safety_event|body|{event_id}", danger.topic)
        turn.tx.sql.safety_insert(id=event_id, person_id=turn.person_id, body=topic, created_at=turn.now_ms)
        load.soften(turn)
        records.save_profile(turn, {"safety_ask": Answer(picked=(ask,))})
        if danger.topic in BETWEEN_PEOPLE:
            _close(turn, _about(turn, session))
    if session is not None:
        sessions.put_away(turn, session)
    text = _joined(
        turn.html(f"crisis-{danger.topic}"),
        f"{turn.html('crisis-people')}\n{lines_text(turn, (danger.topic,))}",
        turn.html(ask),
    )
    answers = tuple(
        (Button(turn.plain(ask, said), data=buttons.panel("safe", f"{_meant(ask, said)}-{danger.topic}")),)
        for said in SAID
    )
    rows = [*answers, *chat_buttons(turn, (danger.topic,))]
    if not turn.country:
        rows.append((turn.button("button-country", buttons.panel("country", "sos")),))
    rows.append(hiding.button_row(turn))
    turn.say(Rendered(text, tuple(rows)), Rank.CRISIS)


def _meant(ask: str, said: str) -> str:
    return "not_now" if (ask, said) == (NOW, "no") else said


def _about(turn: Turn, session: Session | None) -> str | None:
    """Whom a conversation is about: somebody on the map, also where it is for the two of them."""
    if session is None or session.shared_id is None:
        return session.relation_id if session is not None else None
    relation = made_for(turn, circle_of(turn, session.shared_id))
    return relation.id if relation is not None else None


def _close(turn: Turn, relation_id: str | None) -> None:
    """Danger between people: the gate of whom the conversation is about closes until it is asked again. Of
    nobody else is it known whether they are meant, so for them it is only asked again before a next step."""
    for relation in records.relations(turn):
        if relation.id == relation_id:
            records.save_relation(turn, relation.id, {"gate_at": IN_DANGER})
            nudges.hold_back(turn, relation.id)
        elif "gate_at" in relation.fields and relation.fields["gate_at"] != IN_DANGER:
            records.save_relation(turn, relation.id, {"gate_at": ASK_AGAIN})


def not_meant(turn: Turn, session: Session) -> None:
    """It was something else, says the person, and is thanked: the gate is asked again before a next step, and
    nothing is closed meanwhile."""
    relation = records.relation(turn, session.relation_id) if session.relation_id else None
    if relation is not None and relation.fields.get("gate_at") == IN_DANGER:
        records.save_relation(turn, relation.id, {"gate_at": ASK_AGAIN})
    play.notice(turn, "crisis-no")


def up(turn: Turn, session: Session | None) -> bool:
    """Whether the card stands there unanswered: the question under it has not been shown since."""
    last = turn.tx.sql.safety_last_at(person_id=turn.person_id)
    if last is None:
        return False
    return bool(last == turn.chat.last_seen_at if session is None else last > session.asked_at)


def typed_answer(turn: Turn, words: str) -> str | None:
    """What typed words say to the card's question, as its button would; None when they say something else."""
    typed = folded(words)
    asked = turn.profile.get("safety_ask")
    for said in SAID:
        labels = {folded(turn.plain(ask, said)) for ask in ASKS}
        if typed in labels or (said != "unsaid" and means(turn.world.content, said, typed)):
            return f"{_meant(''.join(asked.picked) if asked else NOW, said)}-{_last_topic(turn)}"
    return None


def _last_topic(turn: Turn) -> str:
    """What the latest card was about; "" for one from before topics were sealed."""
    event = turn.tx.sql.safety_list(person_id=turn.person_id)[-1]
    place = f"safety_event|body|{event['id']}"
    return turn.tx.open(turn.person_id, place, event["body"]) if event["body"] else ""


def answered(turn: Turn, argument: str) -> None:
    """The person answered the card's question: yes, no, not now, or rather not said."""
    answer, _, topic = argument.partition("-")
    if answer not in ANSWERS:
        turn.toast = turn.plain("notice-outdated")
        return
    session = sessions.top(turn) if turn.chat.person_id is not None else None
    if answer == "no" and session is not None:
        not_meant(turn, session)
        play.ask(turn, session)
        return
    said = {"no": "crisis-no_more", "yes": YES.get(topic, "crisis-yes")}.get(answer, f"crisis-{answer}")
    text = _joined(turn.html(said), lines_text(turn, (topic,)) if answer != "no" else "")
    rows = (*ways_on(turn, session, topic, answer), *chat_buttons(turn, (topic,)), hiding.button_row(turn))
    turn.show(Rendered(text, rows), Rank.CRISIS)


def ways_on(turn: Turn, session: Session | None, topic: str, answer: str) -> tuple[tuple[Button, ...], ...]:
    """A plan to be safe, calm for two minutes, tell someone, be asked tomorrow; go on, or stop and wipe."""
    rows: list[tuple[Button, ...]] = []
    agreed, by_the_minute = turn.chat.person_id is not None, answer == "yes" and topic in BY_THE_MINUTE
    if agreed and not by_the_minute:
        plan = buttons.offer("not_safe") if topic in BETWEEN_PEOPLE else buttons.panel("my_plan")
        label = turn.plain("not_safe", "button") if topic in BETWEEN_PEOPLE else turn.plain("button-my_plan")
        rows.append((Button(label, data=plan),))
        rows.append((turn.button("button-calm", buttons.offer("calm")),))
    rows.append((tell_someone(turn),))
    if agreed and not by_the_minute and turn.chat.nudges_on and not nudges.due_within(turn, SOON):
        rows.append((turn.button("button-ask_tomorrow", buttons.panel("ask_tomorrow")),))
    if session is None or (answer == "yes" and topic in BETWEEN_PEOPLE):  # no more questions about them
        rows.append((turn.button("button-menu", buttons.panel("menu")),))
    else:
        rows.append((turn.button("button-continue", buttons.panel("resume", session.id)),))
    if session is not None:
        rows.append((turn.button("button-wipe", buttons.panel("wipe", session.id)),))
    return tuple(rows)


def ask_tomorrow(turn: Turn, _: str = "") -> None:
    """Come back in a day to ask how it is."""
    if not nudges.due_within(turn, SOON):
        nudges.plan_after_days(turn, "how_are_you", 1)
    session = sessions.top(turn)
    rows: list[tuple[Button, ...]] = []
    if session is not None:
        rows.append((turn.button("button-continue", buttons.panel("resume", session.id)),))
    rows.append((turn.button("button-sos", buttons.panel("sos")),))
    rows.append(hiding.button_row(turn))
    turn.show(Rendered(str(turn.html("panel-asked_tomorrow")), tuple(rows)))


def tell_someone(turn: Turn) -> Button:
    """A ready sentence to send to somebody of one's own choice."""
    sentence = turn.plain("crisis-tell")
    return Button(turn.plain("button-tell"), url=share_link(sentence))


def wipe(turn: Turn, session: Session) -> None:
    """Stop, and remove what was answered in this conversation, from the records too."""
    erasing.remember(turn.tx, "session", session.id)
    take_back(turn, session)
    empty = replace(session, state=replace(session.state, answers={}, rev=session.state.rev + 1))
    sessions.save(turn, replace(empty, status="stopped"))
    menu = (turn.button("button-menu", buttons.panel("menu")),)
    rows = (menu, hiding.button_row(turn))
    turn.show(Rendered(str(turn.html("crisis-wiped")), rows))


def _joined(*parts: str) -> str:
    return "\n\n".join(str(part) for part in parts if part)
