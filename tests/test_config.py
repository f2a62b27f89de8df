"""What an operator can set, and the one line that each mistake gives."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bot.config import Settings, SettingsError, load_settings, unknown_variables

TOKEN = "123456789:AAE-canary_canary_canary_canary_cana"


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """An empty working folder, and no `BOT_` variable from the shell that runs the tests."""
    for name in [name for name in os.environ if name.upper().startswith("BOT_")]:
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("bot.config.DOCKER_SECRETS", tmp_path / "none")
    return tmp_path


def set_all(monkeypatch: pytest.MonkeyPatch, **values: str) -> Settings:
    for name, value in values.items():
        monkeypatch.setenv(name, value)
    return load_settings()


def test_without_any_setting_the_defaults_of_the_readme_hold() -> None:
    settings = load_settings()
    assert settings.token is None
    assert settings.api_url == "https://api.telegram.org"
    assert settings.database_path == Path("data/hecht.db")
    assert settings.master_key_file == Path.home() / ".config/hecht/master.key"
    assert (settings.language, settings.country, settings.timezone) == ("en", "", "UTC")
    assert (settings.log_level, settings.log_format, settings.send_limits) == ("INFO", "console", "telegram")
    assert unknown_variables() == []


@pytest.mark.parametrize(
    ("name", "written", "field", "read"),
    [
        ("BOT_TOKEN", "1:x", "token", "1:x"),
        ("BOT_API_URL", " http://127.0.0.1:8081/ ", "api_url", "http://127.0.0.1:8081"),
        ("BOT_API_URL", "https://proxy.example/telegram/", "api_url", "https://proxy.example/telegram"),
        ("BOT_DATA_DIR", "~/hecht", "data_dir", Path.home() / "hecht"),
        ("BOT_DATABASE_URL", "sqlite:///some/file.db", "database_path", Path("some/file.db")),
        ("BOT_DATABASE_URL", "sqlite:////srv/file.db", "database_path", Path("/srv/file.db")),
        ("BOT_COUNTRY", "NL", "country", "nl"),
        ("BOT_COUNTRY", "GB", "country", "uk"),
        ("BOT_TIMEZONE", "Europe/Amsterdam", "timezone", "Europe/Amsterdam"),
        ("BOT_LANGUAGE", "nl-BE", "language", "nl-BE"),
        ("BOT_LOG_LEVEL", "debug", "log_level", "DEBUG"),
        ("BOT_LOG_FORMAT", "JSON", "log_format", "json"),
        ("BOT_SEND_LIMITS", "none", "send_limits", "none"),
        ("BOT_BACKUP_DAYS", "0", "backup_days", 0),
        ("BOT_DATA_DIR", "some", "backups", Path("some/backups")),
        ("BOT_MODE", "Polling", "mode", "polling"),
        ("BOT_PUBLIC_URL", "https://hecht.example/", "public_url", "https://hecht.example"),
        (
            "BOT_PUBLIC_URL",
            "https://a.example:8443/some/where/",
            "public_url",
            "https://a.example:8443/some/where",
        ),
        ("BOT_PUBLIC_URL", "http://localhost:8080", "public_url", "http://localhost:8080"),
        ("BOT_PUBLIC_URL", "http://[::1]:8080", "public_url", "http://[::1]:8080"),
        ("BOT_LISTEN", "0.0.0.0:80", "listens_on", ("0.0.0.0", 80)),
        ("BOT_LISTEN", "[::]:8080", "listens_on", ("::", 8080)),
        ("BOT_KEEP_NUDGES_DAYS", "7", "keep_nudges_days", 7),
        ("BOT_KEEP_SILENT_MONTHS", "0", "keep_silent_months", 0),
    ],
)
def test_a_right_value_is_read(
    monkeypatch: pytest.MonkeyPatch, name: str, written: str, field: str, read: object
) -> None:
    settings = set_all(monkeypatch, **{name: written})
    value = settings.require_token() if field == "token" else getattr(settings, field)
    assert value == read


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("BOT_TOKEN", "canary"),
        ("BOT_TOKEN", "1:canary/../x"),
        ("BOT_API_URL", "canary.example"),
        ("BOT_PUBLIC_URL", "canary.example"),
        ("BOT_PUBLIC_URL", "http://canary.example"),
        ("BOT_PUBLIC_URL", "http://localhost.canary.example"),
        ("BOT_PUBLIC_URL", "https://user:canary@a.example"),
        ("BOT_PUBLIC_URL", "https://a.example/?canary"),
        ("BOT_PUBLIC_URL", "https://a.example/#canary"),
        ("BOT_LISTEN", "canary"),
        ("BOT_LISTEN", "canary:0"),
        ("BOT_LISTEN", "canary:65536"),
        ("BOT_LISTEN", "::1:80canary"),
        ("BOT_API_URL", "https://user:canary@api.example"),
        ("BOT_DATA_DIR", "canary.file"),
        ("BOT_DATABASE_URL", "postgresql://user:canary@db/hecht"),
        ("BOT_DATABASE_URL", "postgresql+psycopg://canary"),
        ("BOT_DATABASE_URL", "sqlite://canary"),
        ("BOT_MODE", "webhook"),
        ("BOT_MODE", "canary"),
        ("BOT_LANGUAGE", "canary"),
        ("BOT_COUNTRY", "canary"),
        ("BOT_TIMEZONE", "Europe/Canary"),
        ("BOT_TIMEZONE", "Europe"),
        ("BOT_TIMEZONE", "../canary"),
        ("BOT_HELPLINES_FILE", "no/canary.yaml"),
        ("BOT_MEASURES_DIR", "no/canary"),
        ("BOT_ACCESS", "canary"),
        ("BOT_LOG_LEVEL", "canary"),
        ("BOT_LOG_FORMAT", "canary"),
        ("BOT_SEND_LIMITS", "canary"),
        ("BOT_BACKUP_DAYS", "canary"),
        ("BOT_BACKUP_DAYS", "61"),
        ("BOT_BACKUP_DAYS", "-1"),
        ("BOT_KEEP_NUDGES_DAYS", "6"),
        ("BOT_KEEP_SILENT_MONTHS", "-1"),
        ("BOT_KEEP_SILENT_MONTHS", "canary"),
        ("BOT_SECRETS_DIR", "canary"),
    ],
)
def test_a_wrong_value_gives_one_line_that_names_it_and_does_not_repeat_it(
    monkeypatch: pytest.MonkeyPatch, nothing_set: Path, name: str, written: str
) -> None:
    (nothing_set / "canary.file").touch()
    with pytest.raises(SettingsError) as caught:
        set_all(monkeypatch, **{name: written})
    line = str(caught.value)
    assert line.startswith(name + " ")
    assert "\n" not in line
    assert "canary" not in line.lower()
    error = caught.value
    assert error.__context__ is None or error.__suppress_context__, "what led to it would print the value"


@pytest.mark.parametrize("empty", ["", "  "])
@pytest.mark.parametrize("name", sorted(f"BOT_{field.upper()}" for field in Settings.model_fields))
def test_an_empty_variable_counts_as_unset(monkeypatch: pytest.MonkeyPatch, name: str, empty: str) -> None:
    default = load_settings()
    assert set_all(monkeypatch, **{name: empty}) == default


def test_the_environment_goes_before_dotenv_and_dotenv_before_the_secrets_folder(
    monkeypatch: pytest.MonkeyPatch, nothing_set: Path
) -> None:
    secrets = nothing_set / "secrets"
    secrets.mkdir()
    (secrets / "bot_token").write_text("3:secret\n")
    (secrets / "BOT_OPERATOR").write_text("secret")
    (secrets / "bot_country").write_text("\n")
    monkeypatch.setenv("BOT_SECRETS_DIR", str(secrets))
    assert load_settings().require_token() == "3:secret"
    assert load_settings().country == ""

    (nothing_set / ".env").write_text("BOT_TOKEN=2:dotenv\nOTHER=ignored\n")
    assert load_settings().require_token() == "2:dotenv"
    assert set_all(monkeypatch, BOT_TOKEN="").require_token() == "2:dotenv"

    settings = set_all(monkeypatch, BOT_TOKEN="1:environment")
    assert settings.require_token() == "1:environment"
    assert settings.operator == "secret"


def test_dockers_folder_of_secrets_is_read_where_it_exists(
    monkeypatch: pytest.MonkeyPatch, nothing_set: Path
) -> None:
    (nothing_set / "bot_token").write_text("1:docker")
    monkeypatch.setattr("bot.config.DOCKER_SECRETS", nothing_set)
    assert load_settings().require_token() == "1:docker"


def test_a_dotenv_in_another_encoding_gives_one_line(nothing_set: Path) -> None:
    (nothing_set / ".env").write_bytes("BOT_OPERATOR=canaryé".encode("latin-1"))
    with pytest.raises(SettingsError, match=r"^\.env, or a file in the secrets folder") as caught:
        load_settings()
    assert "canary" not in str(caught.value)


def test_two_master_keys_are_one_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    assert set_all(monkeypatch, BOT_MASTER_KEY="c2VjcmV0").master_key is not None
    with pytest.raises(SettingsError, match=r"^BOT_MASTER_KEY and BOT_MASTER_KEY_FILE are both set"):
        set_all(monkeypatch, BOT_MASTER_KEY_FILE="somewhere.key")


def test_a_missing_token_says_where_to_get_one() -> None:
    with pytest.raises(SettingsError, match=r"^BOT_TOKEN is missing: @BotFather"):
        load_settings().require_token()


def test_a_misspelt_token_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = set_all(monkeypatch, BOT_TOKN=TOKEN)
    with pytest.raises(SettingsError, match=r"^BOT_TOKN is no setting; did you mean BOT_TOKEN\?$"):
        settings.require_token()


def test_secrets_do_not_show_in_the_repr(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = set_all(
        monkeypatch, BOT_TOKEN=TOKEN, BOT_MASTER_KEY="canary", BOT_DATABASE_URL="sqlite:///canary"
    )
    assert "canary" not in repr(settings)
    assert "canary" not in str(settings.model_dump())


def test_unknown_variables_are_named_with_the_likely_one(
    monkeypatch: pytest.MonkeyPatch, nothing_set: Path
) -> None:
    (nothing_set / ".env").write_text("BOT_LANGAUGE=nl\n")
    monkeypatch.setenv("BOT_TOKN", TOKEN)
    monkeypatch.setenv("BOT_WEBHOOK_URL", "https://canary.example")
    monkeypatch.setenv("BOT_COFFEE", "canary")
    monkeypatch.setenv("BOT_SECRETS_DIR", str(nothing_set))
    assert unknown_variables() == [
        "BOT_COFFEE is no setting and is ignored.",
        "BOT_LANGAUGE is no setting; did you mean BOT_LANGUAGE?",
        "BOT_TOKN is no setting; did you mean BOT_TOKEN?",
        "BOT_WEBHOOK_URL comes in a later version; this one ignores it.",
    ]
    load_settings()
