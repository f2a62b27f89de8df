"""Tracks: flows in order, over some weeks. One at a time; the profile keeps which, and how far."""

from __future__ import annotations

from dataclasses import dataclass

from bot.content.programme import Part, Track
from bot.conversations import records
from bot.conversations.turn import Turn
from bot.flows.answers import Answer


@dataclass(frozen=True, slots=True)
class UnderWay:
    """The track that somebody follows: ``done`` of its parts, about somebody on the map or nobody."""

    track: Track
    relation_id: str | None
    done: int

    @property
    def part(self) -> Part | None:
        """The next one; None when all have been done."""
        return self.track.parts[self.done] if self.done < len(self.track.parts) else None


def under_way(turn: Turn) -> UnderWay | None:
    """None when there is no track, or one that content no longer has, or its person is off the map."""
    kept = turn.profile.get("track")
    track = turn.world.content.tracks.get(kept.picked[0]) if kept and kept.picked else None
    if kept is None or track is None:
        return None
    relation_id = kept.picked[1] if len(kept.picked) > 1 else None
    if relation_id and records.relation(turn, relation_id) is None:
        return None
    done = turn.profile.get("track_done")
    return UnderWay(track, relation_id, min(int(done.picked[0]) if done else 0, len(track.parts)))


def begin(turn: Turn, track: Track, relation_id: str | None) -> UnderWay:
    """Follow a track from its first part. Another one that was under way is put down."""
    _keep(turn, (track.id, relation_id) if relation_id else (track.id,), 0)
    return UnderWay(track, relation_id, 0)


def leave(turn: Turn) -> None:
    """Put the track down; what its parts kept stays."""
    kept: dict[str, Answer] = {n: a for n, a in turn.profile.items() if n in ("track", "track_done")}
    records.take_from_profile(turn, kept)


def ended(turn: Turn, flow: str, relation_id: str | None) -> UnderWay | None:
    """A flow has ended: the track if that was its next part, one further now."""
    here = under_way(turn)
    if here is None or here.part is None or here.part.flow != flow:
        return None
    if here.relation_id is not None and relation_id is not None and here.relation_id != relation_id:
        return None
    about = here.relation_id or relation_id
    _keep(turn, (here.track.id, about) if about else (here.track.id,), here.done + 1)
    return UnderWay(here.track, about, here.done + 1)


def _keep(turn: Turn, about: tuple[str, ...], done: int) -> None:
    records.save_profile(turn, {"track": Answer(picked=about), "track_done": Answer(picked=(str(done),))})
