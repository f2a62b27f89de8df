"""Launch data: right, they name somebody; changed in one bit, old, early, or of another bot, nobody."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qsl, urlencode

import pytest

from bot.demo.launching import sealed
from bot.page.init_data import LARGEST, Refused, who_opened

TOKEN = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"
"""The token that Telegram's documentation shows."""

OTHER_TOKEN = "110201544:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"
NOW = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)
USER = {"id": 5_918_273_645, "first_name": "Zoë <b>", "username": "z", "language_code": "nl"}
FIELDS = {
    "query_id": "AAHdF6IQAAAAAN0XohDhrOrc",
    "user": json.dumps(USER, ensure_ascii=False),
    "auth_date": str(int(NOW.timestamp())),
    "signature": "Qm-_x",
}


def refused(data: str, token: str = TOKEN, at: datetime = NOW) -> str:
    """Why these are refused; "" when they are not."""
    try:
        who_opened(data, token, at)
    except Refused as refusal:
        return refusal.reason
    return ""


def test_right_ones_name_who_opened_it() -> None:
    assert who_opened(sealed(FIELDS, TOKEN), TOKEN, NOW) == USER["id"]


def test_a_known_one_that_was_worked_out_elsewhere() -> None:
    """With openssl: the key is `printf %s TOKEN | openssl dgst -sha256 -mac HMAC -macopt key:WebAppData`,
    the hash that of the two lines under that key."""
    made = f"user=%7B%22id%22%3A279058397%7D&auth_date=1795442400&hash={KNOWN}"
    assert who_opened(made, TOKEN, NOW) == 279058397


KNOWN = "13953825da5e34ee65f4c1485d8f248df4383e84601606457954a77f23194119"


def test_every_bit_counts() -> None:
    """Each byte of each name and value, the hash too, with each of its bits changed."""
    pairs = parse_qsl(sealed(FIELDS, TOKEN), strict_parsing=True)
    for at, (name, value) in enumerate(pairs):
        for part, whole in ((0, name), (1, value)):
            raw = whole.encode()
            for place in range(len(raw)):
                for bit in range(8):
                    changed = raw[:place] + bytes([raw[place] ^ (1 << bit)]) + raw[place + 1 :]
                    pair = (changed, value.encode()) if part == 0 else (name.encode(), changed)
                    made = [(n.encode(), v.encode()) for n, v in pairs]
                    made[at] = pair
                    assert refused(urlencode(made)), (name, part, place, bit)


def test_every_byte_as_it_is_sent_counts() -> None:
    """Changed in transit they are refused, unless they say the very same (``%7b`` is ``%7B``)."""
    data = sealed(FIELDS, TOKEN)
    for place in range(len(data)):
        for letter in "aA0&=%+\0\xe9":
            changed = data[:place] + letter + data[place + 1 :]
            if not refused(changed):
                assert dict(parse_qsl(changed)) == dict(parse_qsl(data))


@pytest.mark.parametrize(
    ("age", "reason"),
    [
        (timedelta(), ""),
        (timedelta(hours=1), ""),
        (timedelta(hours=1, seconds=1), "old"),
        (timedelta(hours=25), "old"),
        (timedelta(days=9999), "old"),
        (-timedelta(minutes=1), ""),
        (-timedelta(minutes=1, seconds=1), "ahead"),
        (-timedelta(days=365), "ahead"),
    ],
)
def test_an_hour_and_not_ahead(age: timedelta, reason: str) -> None:
    assert refused(sealed(FIELDS, TOKEN), at=NOW + age) == reason


@pytest.mark.parametrize("date", ["", "now", "-1", "1e9", "1795442400.0", " 1795442400", "٣", "9" * 12])
def test_a_date_is_a_number_of_seconds(date: str) -> None:
    assert refused(sealed({**FIELDS, "auth_date": date}, TOKEN)) == "date"


@pytest.mark.parametrize(
    "user",
    [
        "", "null", "5", '"5"', "[]", "{}", '{"id": "5"}', '{"id": 5.0}', '{"id": true}', '{"id": 0}',
        '{"id": -7}', '{"id": 4503599627370497}', '{"id": [5]}', "{", "[" * 2000,
    ],
)  # fmt: skip
def test_a_user_is_one_whole_number(user: str) -> None:
    assert refused(sealed({**FIELDS, "user": user}, TOKEN)) == "user"


@pytest.mark.parametrize("gone", ["user", "auth_date"])
def test_what_is_signed_but_lacks_what_counts(gone: str) -> None:
    assert refused(sealed({n: v for n, v in FIELDS.items() if n != gone}, TOKEN))


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda data: "", "hash"),
        (lambda data: data.partition("&hash=")[0], "hash"),
        (lambda data: f"{data}&hash={'0' * 64}", "twice"),
        (lambda data: f"hash={'0' * 64}&{data}", "twice"),
        (lambda data: f"{data}&user=%7B%22id%22%3A7%7D", "twice"),
        (lambda data: f"{data}&auth_date=1", "twice"),
        (lambda data: f"{data}&more=1", "signature"),
        (lambda data: data.replace("&", ";"), "hash"),
        (lambda data: data.upper(), "hash"),
        (lambda data: data[:-1], "hash"),
        (lambda data: data + "0", "hash"),
        (lambda data: f"{data[:-64]}{data[-64:].upper()}", "hash"),
        (lambda data: f"{data}&", "form"),
        (lambda data: f"{data}&x", "form"),
        (lambda data: f"{data}&x=%ff", "form"),
        (lambda data: f"{data}&x=\ud800", "form"),
        (lambda data: data + "&a=1" * 40, "form"),
        (lambda data: data + "&x=" + "a" * LARGEST, "size"),
        (lambda data: "é" * LARGEST, "size"),
    ],
)
def test_a_wrong_form(change: Callable[[str], str], reason: str) -> None:
    assert refused(change(sealed(FIELDS, TOKEN))) == reason


def test_a_line_end_makes_no_second_field() -> None:
    """`a=1\\nb=2` as one value has the check string of two: signed once, it could be read as the other."""
    signed = sealed({**FIELDS, "start_param": "x\nuser=y"}, TOKEN)
    assert refused(signed) == "line"


def test_another_bots_are_nobodys() -> None:
    assert refused(sealed(FIELDS, OTHER_TOKEN)) == "signature"
    assert refused(sealed(FIELDS, TOKEN), token=OTHER_TOKEN) == "signature"


def test_what_is_unsigned_is_not_read() -> None:
    """The reason is that of the signature, whatever else is wrong."""
    for fields in ({**FIELDS, "auth_date": "1"}, {**FIELDS, "user": "{"}):
        assert refused(sealed(fields, OTHER_TOKEN)) == "signature"


def test_no_reason_holds_what_was_sent() -> None:
    with pytest.raises(Refused) as caught:
        who_opened("canary=1&hash=canary", TOKEN, NOW)
    assert "canary" not in repr(caught.value)
