"""The safety card: one warm sentence, the number to call, at most two lines, one neutral question.

It never diagnoses and never traps. It works before consent and stores nothing then; after it, only the topic
and the time. What is heard as danger is decided in ``bot/safety``; the words are in ``system.ftl``.
"""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import quote

from bot.content.render import Button, Rendered
from bot.content.typed import folded, means
from bot.conversations import play, records, sessions
from bot.conversations.effects import take_back
from bot.conversations.lines import chat_buttons, lines_text
from bot.conversations.sessions import Session
from bot.conversations.turn import Turn
from bot.flows import buttons
from bot.flows.answers import Answer
from bot.safety import Assessment
from bot.storage.outbox import Rank

THOUGHTS = ("suicide", "self_harm")
"""What one can be thinking of; the rest is happening, or not."""

BETWEEN_PEOPLE = ("violence", "fear", "child", "perpetrator")
"""What gives reason to ask the gate's questions again before anything else about somebody."""

ASK_AGAIN = Answer(picked=("again",))

ASKS = ("crisis-now", "crisis-thinking", "crisis-meant")
ANSWERS = ("yes", "no", "unsaid")


def heard(turn: Turn, words: str) -> bool:
    """Whether words sound like danger; then the card stands there."""
    danger = turn.world.rules.assess(words)
    if danger.tier:
        card(turn, danger, sessions.top(turn) if turn.chat.person_id is not None else None)
    return danger.tier > 0


def card(turn: Turn, danger: Assessment, session: Session | None) -> None:
    """Show the card above everything else. The flow under it waits at the same question."""
    if turn.chat.person_id is not None:
        event_id = turn.tx.new_id()
        turn.tx.sql.safety_insert(
            id=event_id, person_id=turn.person_id, topic=danger.topic, created_at=turn.now_ms
        )
    if session is not None:
        sessions.put_away(turn, session)
        if danger.topic in BETWEEN_PEOPLE and session.relation_id:
            records.save_relation(turn, session.relation_id, {"gate_at": ASK_AGAIN})
    indirect = "crisis-thinking" if danger.topic in THOUGHTS else "crisis-meant"
    ask = "crisis-now" if danger.tier == 1 else indirect
    text = _joined(
        turn.html(f"crisis-{danger.topic}"),
        lines_text(turn, (danger.topic,)),
        turn.html(ask),
    )
    answers = tuple(
        (Button(turn.plain(ask, answer), data=buttons.panel("safe", f"{answer}-{danger.topic}")),)
        for answer in ANSWERS
    )
    rows = [*answers, *chat_buttons(turn, (danger.topic,))]
    if not turn.country:
        rows.append((turn.button("button-country", buttons.panel("country", "sos")),))
    turn.say(Rendered(text, tuple(rows)), Rank.CRISIS)


def up(turn: Turn, session: Session | None) -> bool:
    """Whether the card stands there unanswered: the question under it has not been shown since."""
    last = turn.tx.sql.safety_last_at(person_id=turn.person_id)
    if last is None:
        return False
    return bool(last == turn.chat.last_seen_at if session is None else last > session.asked_at)


def typed_answer(turn: Turn, words: str) -> str | None:
    """What typed words say to the card's question, as its button would; None when they say something else."""
    typed = folded(words)
    for answer in ANSWERS:
        labels = {folded(turn.plain(ask, answer)) for ask in ASKS}
        if typed in labels or (answer != "unsaid" and means(turn.world.content, answer, typed)):
            return f"{answer}-{turn.tx.sql.safety_list(person_id=turn.person_id)[-1]['topic']}"
    return None


def answered(turn: Turn, argument: str) -> None:
    """The person answered the card's question: yes, no, or rather not said."""
    answer, _, topic = argument.partition("-")
    if answer not in ANSWERS:
        turn.toast = turn.plain("notice-outdated")
        return
    session = sessions.top(turn) if turn.chat.person_id is not None else None
    if answer == "no" and session is not None:
        turn.toast = turn.plain("crisis-no")
        play.ask(turn, session)
        return
    said = "no_more" if answer == "no" else answer
    text = _joined(turn.html(f"crisis-{said}"), lines_text(turn, (topic,)) if answer != "no" else "")
    rows = (*ways_on(turn, session), *chat_buttons(turn, (topic,)))
    turn.show(Rendered(text, rows), Rank.CRISIS)


def ways_on(turn: Turn, session: Session | None) -> tuple[tuple[Button, ...], ...]:
    """Tell someone, calm for two minutes, go on, or stop and wipe."""
    rows = [(tell_someone(turn),)]
    if turn.chat.person_id is not None:
        rows.append((turn.button("button-calm", buttons.offer("calm")),))
    if session is not None:
        rows.append((turn.button("button-continue", buttons.panel("resume", session.id)),))
        rows.append((turn.button("button-wipe", buttons.panel("wipe", session.id)),))
    else:
        rows.append((turn.button("button-menu", buttons.panel("menu")),))
    return tuple(rows)


def tell_someone(turn: Turn) -> Button:
    """A ready sentence to send to somebody of one's own choice (core.telegram.org/api/links, share links)."""
    sentence = turn.plain("crisis-tell")
    return Button(
        turn.plain("button-tell"), url=f"https://t.me/share/url?url={quote(' ')}&text={quote(sentence)}"
    )


def wipe(turn: Turn, session: Session) -> None:
    """Stop, and remove what was answered in this conversation, from the records too."""
    turn.erased = True
    take_back(turn, session)
    empty = replace(session, state=replace(session.state, answers={}, rev=session.state.rev + 1))
    sessions.save(turn, replace(empty, status="stopped"))
    menu = (turn.button("button-menu", buttons.panel("menu")),)
    turn.show(Rendered(str(turn.html("crisis-wiped")), (menu,)))


def _joined(*parts: str) -> str:
    return "\n\n".join(str(part) for part in parts if part)
