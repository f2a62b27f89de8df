"""Panels: what is shown outside a flow. The menu, the map, the steps, help, and the few settings."""

from __future__ import annotations

from collections.abc import Callable

from bot.conversations import crisis, hiding
from bot.conversations.panels import bridge_items, homework, paper, pick, pin, quiet, reminders, rhythm, sweep
from bot.conversations.panels import bridges as my_bridges
from bot.conversations.panels import clients as my_clients
from bot.conversations.panels import forget as forgets
from bot.conversations.panels import groups as my_groups
from bot.conversations.panels import together as pairs
from bot.conversations.panels.export import export
from bot.conversations.panels.forget import declined, forget, withdrawn
from bot.conversations.panels.helping import help_, sos
from bot.conversations.panels.looking_back import history, look_back, my_plan
from bot.conversations.panels.menu import (
    about_whom,
    back_again,
    been_away,
    begin,
    fresh,
    happened,
    keep,
    may_begin,
    menu,
    resume,
    stop,
    stop_flow,
    wipe,
)
from bot.conversations.panels.people import people_map, person, put_back, remove, rest
from bot.conversations.panels.pieces import menu_row
from bot.conversations.panels.privacy import privacy
from bot.conversations.panels.programme import (
    all_tracks,
    learn,
    programme,
    questionnaires,
    section,
    track,
    track_ask,
    track_begin,
    track_go,
    track_leave,
    track_on,
)
from bot.conversations.panels.progress import pictures, progress
from bot.conversations.panels.settings import country, language, set_country, settings
from bot.conversations.panels.steps import call_off, notes, step, steps
from bot.conversations.panels.zone import arrive, which_place, zone_take
from bot.conversations.turn import Turn

__all__ = [
    "arrive",
    "back_again",
    "been_away",
    "begin",
    "declined",
    "export",
    "forget",
    "help_",
    "language",
    "learn",
    "look_back",
    "may_begin",
    "menu",
    "menu_row",
    "my_groups",
    "my_plan",
    "people_map",
    "pin",
    "privacy",
    "programme",
    "progress",
    "quiet",
    "reminders",
    "settings",
    "show",
    "sos",
    "steps",
    "stop",
    "stop_flow",
    "which_place",
    "withdrawn",
]

Panel = Callable[[Turn, str], None]

PANELS: dict[str, Panel] = {
    "menu": menu,
    "map": people_map,
    "person": person,
    "history": history,
    "rest": rest,
    "remove": remove,
    "put_back": put_back,
    "steps": steps,
    "step": step,
    "call_off": call_off,
    "notes": notes,
    "programme": programme,
    "section": section,
    "measures": questionnaires,
    "tracks": all_tracks,
    "track": track,
    "track_on": track_on,
    "track_begin": track_begin,
    "track_go": track_go,
    "track_ask": track_ask,
    "track_leave": track_leave,
    "learn": learn,
    "look_back": look_back,
    "my_plan": my_plan,
    "progress": progress,
    "pictures": pictures,
    "sos": sos,
    "country": country,
    "set_country": set_country,
    "help": help_,
    "privacy": privacy,
    "export": export,
    "forget": forget,
    "forget_all": forgets.forget_all,
    "forget_pause": forgets.pause,
    "forget_leave": forgets.leave,
    "forget_erase": forgets.erase,
    "forget_now": forgets.now,
    "stay": forgets.stay,
    "come_back": forgets.come_back,
    "pick": pick.pick,
    "pick_one": pick.pick_one,
    "pick_gone": pick.pick_gone,
    "settings": settings,
    "groups": my_groups.groups,
    "group": my_groups.group,
    "group_name": my_groups.rename,
    "group_leave": my_groups.leave,
    "group_gone": my_groups.leave_now,
    "group_back": my_groups.take_back,
    "bridges": my_bridges.bridges,
    "bridge": my_bridges.bridge,
    "bridge_code": my_bridges.code,
    "bridge_end": my_bridges.end,
    "bridge_gone": my_bridges.gone,
    "bridge_session": my_bridges.session,
    "bridge_lines": my_bridges.lines,
    "bridge_log": my_bridges.log_,
    "bridge_items": bridge_items.items,
    "bridge_notes": bridge_items.notes,
    "bridge_item": bridge_items.item,
    "bridge_until": bridge_items.until,
    "bridge_take": bridge_items.take,
    "clients": my_clients.clients,
    "client": my_clients.client,
    "client_label": my_clients.rename,
    "client_end": my_clients.end,
    "client_ended": my_clients.ended,
    "client_log": my_clients.log_,
    "client_work": homework.given,
    "client_pick": homework.pick,
    "client_ask": homework.ask,
    "client_print": paper.ask,
    "client_printed": paper.printed,
    "homework": homework.mine_to_do,
    "homework_one": homework.one,
    "homework_yes": homework.accept,
    "homework_no": homework.decline,
    "homework_go": homework.go,
    "paper": paper.overview,
    "paper_made": paper.made,
    "language": language,
    "pin": pin.pin,
    "zone_take": zone_take,
    "reminders": reminders.reminders,
    "reminder": reminders.reminder,
    "reminder_change": reminders.change,
    "reminder_off": reminders.pause_one,
    "reminder_on": reminders.resume_one,
    "reminder_gone": reminders.delete,
    "manners": reminders.manners,
    "rhythm": rhythm.rhythm,
    "pause": quiet.pause,
    "quiet": quiet.quiet,
    "day_part": quiet.day_part,
    "stop": stop,
    "resume": resume,
    "fresh": fresh,
    "happened": happened,
    "who": about_whom,
    "safe": crisis.answered,
    "ask_tomorrow": crisis.ask_tomorrow,
    "wipe": wipe,
    "keep": keep,
    "hide": lambda turn, _: hiding.hide(turn),
    "sweep": sweep.sweep,
    "together": pairs.together,
    "pair": pairs.pair,
    "pair_link": pairs.link,
    "pair_mirror": pairs.mirror,
    "pair_trust": pairs.trust,
    "pair_take_back": pairs.take_back,
    "pair_no_trust": pairs.no_trust,
    "pair_stop": pairs.stop,
    "pair_stopped": pairs.stopped,
}
"""Name in the button → what it shows."""


def show(turn: Turn, name: str, argument: str) -> None:
    """Show a panel by its name; an unknown one (an old button) gives the menu."""
    PANELS.get(name, menu)(turn, argument)
