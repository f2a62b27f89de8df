"""The operator's settings: `BOT_` variables from the environment, `.env`, or files in a secrets folder.

A wrong value becomes one `SettingsError` line that names the variable. No line ever repeats a value: a
token pasted into the wrong variable must not end up in a terminal's history or a log.
"""

from __future__ import annotations

import difflib
import os
import re
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Literal
from zoneinfo import ZoneInfo

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, DotEnvSettingsSource, EnvSettingsSource, SettingsConfigDict

PREFIX = "BOT_"
DOCKER_SECRETS = Path("/run/secrets")

LATER = frozenset({"webhook_url", "webhook_secret"})
"""Settings that are planned and that this version doesn't read yet."""


HOST = r"[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?"
HERE = r"localhost|127\.0\.0\.1|\[::1\]"
"""A host's name or IPv4 address; and this computer's own names."""


class SettingsError(Exception):
    """One plain line for the operator: the variable, what is wrong, the way on. Holds no value."""


class Settings(BaseSettings):
    """What the operator decides. Field `data_dir` is the variable `BOT_DATA_DIR`, and so on.

    Nothing is created or opened here, and an empty variable counts as one that isn't there.
    """

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_file=".env",
        env_file_encoding="utf-8",
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
        str_strip_whitespace=True,
    )

    token: SecretStr | None = None
    api_url: str = "https://api.telegram.org"
    data_dir: Path = Path("data")
    database_url: SecretStr | None = None
    master_key: SecretStr | None = None
    master_key_file: Path = Path("~/.config/hecht/master.key")
    mode: Literal["polling"] = "polling"
    public_url: str = ""
    listen: str = "127.0.0.1:8080"
    language: str = Field(default="en", pattern=r"^[a-z]{2}(-[A-Z]{2})?$")
    country: str = Field(default="", pattern=r"^([a-z]{2})?$")
    timezone: str = "UTC"
    helplines_file: Path | None = None
    measures_dir: Path | None = None
    operator: str = ""
    operator_contact: str = ""
    access: Literal["open"] = "open"
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    log_format: Literal["console", "json"] = "console"
    keep_nudges_days: int = Field(default=30, ge=7)
    keep_silent_months: int = Field(default=12, ge=0)
    send_limits: Literal["telegram", "none"] = "telegram"
    backup_days: int = Field(default=30, ge=0, le=60)

    @model_validator(mode="before")
    @classmethod
    def _empty_counts_as_unset(cls, values: dict[str, Any]) -> dict[str, Any]:
        """Whitespace, and an empty file in the secrets folder, count as empty too."""
        return {name: value for name, value in values.items() if not _is_empty(value)}

    @field_validator("token")
    @classmethod
    def _token_shape(cls, token: SecretStr | None) -> SecretStr | None:
        if token and not re.fullmatch(r"\d+:[\w-]+", token.get_secret_value()):
            raise ValueError("doesn't look like a bot token; @BotFather gives one such as 123456:ABC-def")
        return token

    @field_validator("api_url")
    @classmethod
    def _api_url_shape(cls, url: str) -> str:
        if not re.fullmatch(r"https?://[^\s/?#@]+(/[^\s?#]*)?", url):
            raise ValueError("must be the base address of a Bot API server, such as http://127.0.0.1:8081")
        return url.rstrip("/")

    @field_validator("public_url")
    @classmethod
    def _public_url_is_safe(cls, url: str) -> str:
        """Browsers treat only this computer's own addresses as safely as https (Secure Contexts, 3.1)."""
        if not re.fullmatch(rf"(https://{HOST}|http://({HERE}))(:\d{{1,5}})?(/[\w./~-]*)?|", url):
            raise ValueError(
                "must be an https address at which phones reach this Hecht; http: localhost only"
            )
        return url.rstrip("/")

    @field_validator("listen")
    @classmethod
    def _listen_shape(cls, listen: str) -> str:
        host, _, port = listen.rpartition(":")
        if not re.fullmatch(rf"{HOST}|\[[0-9a-fA-F:.]+\]", host) or not _is_port(port):
            raise ValueError("must be an address and a port, such as 127.0.0.1:8080")
        return listen

    @field_validator("data_dir", "master_key_file", "helplines_file", "measures_dir")
    @classmethod
    def _home(cls, path: Path | None) -> Path | None:
        return path.expanduser() if path else None

    @field_validator("data_dir")
    @classmethod
    def _data_dir_is_no_file(cls, path: Path) -> Path:
        if path.exists() and not path.is_dir():
            raise ValueError("must be a folder, and points at a file")
        return path

    @field_validator("helplines_file")
    @classmethod
    def _helplines_file_exists(cls, path: Path | None) -> Path | None:
        if path and not path.is_file():
            raise ValueError("points at no file; leave it out to use the helplines that come with Hecht")
        return path

    @field_validator("measures_dir")
    @classmethod
    def _measures_dir_exists(cls, path: Path | None) -> Path | None:
        if path and not path.is_dir():
            raise ValueError("points at no folder; leave it out to offer no questionnaires")
        return path

    @field_validator("database_url")
    @classmethod
    def _database_is_sqlite(cls, url: SecretStr | None) -> SecretStr | None:
        value = url.get_secret_value() if url else "sqlite:///default"
        if re.match(r"postgres(ql)?(\+\w+)?:", value):
            raise ValueError("can't be PostgreSQL yet; leave it out to use SQLite in BOT_DATA_DIR")
        if not re.fullmatch(r"sqlite:///[^?#]+", value):
            raise ValueError("must be sqlite:///path/to/file.db; leave it out to use SQLite in BOT_DATA_DIR")
        return url

    @field_validator("mode", mode="before")
    @classmethod
    def _mode_is_polling(cls, mode: object) -> object:
        if isinstance(mode, str) and mode.strip().lower() == "webhook":
            raise ValueError("can't be webhook yet; use polling")
        return _lower(mode)

    @field_validator("country", "access", "log_format", "send_limits", mode="before")
    @classmethod
    def _any_case(cls, value: object) -> object:
        return _lower(value)

    @field_validator("country")
    @classmethod
    def _one_name_for_britain(cls, country: str) -> str:
        """ISO 3166 says GB where Telegram's users, and our content, say UK."""
        return "uk" if country == "gb" else country

    @field_validator("log_level", mode="before")
    @classmethod
    def _any_case_level(cls, level: object) -> object:
        return level.strip().upper() if isinstance(level, str) else level

    @field_validator("timezone")
    @classmethod
    def _timezone_exists(cls, name: str) -> str:
        try:
            ZoneInfo(name)
        except (KeyError, ValueError, OSError):  # unknown, not a name, or a folder such as Europe
            raise ValueError("is no time zone; use a name such as Europe/Amsterdam") from None
        return name

    @model_validator(mode="after")
    def _one_master_key(self) -> Settings:
        if self.master_key and "master_key_file" in self.model_fields_set:
            raise ValueError("BOT_MASTER_KEY and BOT_MASTER_KEY_FILE are both set; keep one of them")
        return self

    @property
    def database_path(self) -> Path:
        """The SQLite file: the path of `BOT_DATABASE_URL` (`sqlite:///relative`, `sqlite:////absolute`, as
        SQLAlchemy writes them), else `hecht.db` in the data dir."""
        if self.database_url is None:
            return self.data_dir / "hecht.db"
        return Path(self.database_url.get_secret_value().removeprefix("sqlite:///"))

    @property
    def listens_on(self) -> tuple[str, int]:
        """Host and port of `BOT_LISTEN`."""
        host, _, port = self.listen.rpartition(":")
        return host.strip("[]"), int(port)

    @property
    def backups(self) -> Path:
        """The folder of backups, and of the list of what was erased."""
        return self.data_dir / "backups"

    def require_token(self) -> str:
        """The bot token in clear; raises SettingsError where none is set, or only a misspelt one."""
        if self.token is None:
            missing = "BOT_TOKEN is missing: @BotFather gives one. `make demo` needs none."
            misspelt = (line for line in unknown_variables() if line.endswith("did you mean BOT_TOKEN?"))
            raise SettingsError(next(misspelt, missing))
        return self.token.get_secret_value()


def require_time_zones() -> None:
    """Raises SettingsError without the package of time zones: the host's own are not used."""
    if find_spec("tzdata") is None:
        raise SettingsError(
            "the package tzdata, with all time zones, is missing: install requirements.lock again"
        )


def load_settings() -> Settings:
    """Read and check the settings. Raises SettingsError with one line about the first thing that is wrong.

    Order: the environment, then `.env` in the working folder, then files named like the variables (in
    any case) in `BOT_SECRETS_DIR`, by default `/run/secrets` where that exists (Docker's place).
    """
    try:
        return Settings(_secrets_dir=_secrets_dir())
    except ValidationError as error:
        raise SettingsError(_line(error)) from None
    except (UnicodeDecodeError, OSError):
        raise SettingsError(".env, or a file in the secrets folder, can't be read as text") from None


def unknown_variables() -> list[str]:
    """One line for each `BOT_` variable, in the environment or `.env`, that this version doesn't read.

    A typing error matters (`BOT_TOKN`), yet a leftover must not stop anyone: the caller warns.
    """
    known = {PREFIX + name.upper() for name in Settings.model_fields} | {"BOT_SECRETS_DIR"}
    sources = (EnvSettingsSource(Settings), DotEnvSettingsSource(Settings))
    found = {name.upper() for source in sources for name in source.env_vars}
    lines = []
    for name in sorted(name for name in found - known if name.startswith(PREFIX)):
        likely = difflib.get_close_matches(name, known, n=1, cutoff=0.8)
        if name.removeprefix(PREFIX).lower() in LATER:
            lines.append(f"{name} comes in a later version; this one ignores it.")
        elif likely:
            lines.append(f"{name} is no setting; did you mean {likely[0]}?")
        else:
            lines.append(f"{name} is no setting and is ignored.")
    return lines


def _secrets_dir() -> Path | None:
    named = os.environ.get("BOT_SECRETS_DIR", "").strip()
    if named and not Path(named).is_dir():
        raise SettingsError("BOT_SECRETS_DIR points at no folder")
    return Path(named) if named else DOCKER_SECRETS if DOCKER_SECRETS.is_dir() else None


def _line(error: ValidationError) -> str:
    """The first error, in words that don't repeat the value."""
    first = error.errors(include_input=False, include_url=False)[0]
    context = first.get("ctx", {})
    match first["type"]:
        case "value_error":
            words = str(context["error"])
        case "literal_error":
            words = f"must be {context['expected']}"
        case "int_parsing" | "greater_than_equal" | "less_than_equal":
            words = "must be a number of days, 0 to 60; 0 means no nightly backups"
        case "string_pattern_mismatch" if first["loc"] == ("country",):
            words = "must be the two letters of a country, such as nl"
        case "string_pattern_mismatch":
            words = "must be a language code, such as en or nl"
        case _:
            words = f"can't be used: {first['msg']}"
    names = [PREFIX + str(name).upper() for name in first["loc"]]
    return " ".join([*names, words])


def _is_port(text: str) -> bool:
    return re.fullmatch(r"[0-9]{1,5}", text) is not None and 0 < int(text) < 65536


def _is_empty(value: object) -> bool:
    return isinstance(value, str) and not value.strip()


def _lower(value: object) -> object:
    return value.strip().lower() if isinstance(value, str) else value
