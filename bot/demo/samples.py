"""What a phone sends when it sends no words, by its Bot API field."""

from __future__ import annotations

VOICE = {
    "voice": {"file_id": "voice", "file_unique_id": "voice", "duration": 4, "mime_type": "audio/ogg"},
}
PHOTO = {"photo": [{"file_id": "photo", "file_unique_id": "photo", "width": 90, "height": 90}]}
STICKER = {
    "sticker": {
        "file_id": "sticker",
        "file_unique_id": "sticker",
        "type": "regular",
        "width": 512,
        "height": 512,
        "is_animated": False,
        "is_video": False,
        "emoji": "\N{WAVING HAND SIGN}",
    },
}
