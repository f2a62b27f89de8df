"""The container and the service keep what docs/threat-model.md says of them.

No engine runs here: the files are read, and each hardening is looked for by its name. Compose's keys are
those of the Compose Specification, systemd's those of systemd.exec(5) and systemd.resource-control(5).
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[1]
COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "compose.yaml").read_text())
HECHT: dict[str, Any] = COMPOSE["services"]["hecht"]
DOCKERFILE = (ROOT / "Dockerfile").read_text()
UNIT = ROOT / "deploy" / "hecht.service"

KNOWN = {
    "build", "image", "command", "restart", "stop_grace_period", "env_file", "environment", "secrets",
    "volumes", "init", "user", "read_only", "tmpfs", "cap_drop", "security_opt", "pids_limit", "mem_limit",
    "memswap_limit", "logging",
}  # fmt: skip


def directives() -> dict[str, list[str]]:
    """Each directive of the unit with its values, in order."""
    found: dict[str, list[str]] = defaultdict(list)
    for line in UNIT.read_text().splitlines():
        if (match := re.fullmatch(r"([A-Z]\w+)=(.*)", line)) is not None:
            found[match[1]].append(match[2])
    return found


def test_compose_says_nothing_that_the_specification_does_not_know() -> None:
    assert HECHT.keys() <= KNOWN, "look it up, and add it to KNOWN"
    assert COMPOSE.keys() <= {"services", "volumes", "secrets"}


def test_the_container_can_do_as_little_as_possible() -> None:
    assert HECHT["cap_drop"] == ["ALL"]
    assert HECHT["security_opt"] == ["no-new-privileges:true"]
    assert HECHT["read_only"] is True
    assert HECHT["user"] == "10001:10001"
    assert not {"privileged", "cap_add", "devices", "network_mode", "pid", "ports"} & HECHT.keys()


def test_only_its_volume_and_a_small_tmpfs_can_be_written() -> None:
    (temporary,) = HECHT["tmpfs"]
    path, options = temporary.split(":")
    assert path == "/tmp" and {"noexec", "nosuid", "nodev", "size=16m"} <= set(options.split(","))
    assert HECHT["volumes"] == ["data:/data"]
    assert "install -d -o hecht -g hecht -m 0700 /data" in DOCKERFILE


def test_it_cannot_take_the_machine_with_it() -> None:
    assert HECHT["pids_limit"] == 64
    assert HECHT["mem_limit"] == HECHT["memswap_limit"] == "512m", (
        "what was decrypted must not be swapped out"
    )
    assert HECHT["logging"]["options"] == {"max-size": "10m", "max-file": "3"}


def test_no_secret_is_in_the_image_or_the_environment_of_compose() -> None:
    assert HECHT["secrets"] == ["hecht_master_key"]
    assert HECHT["environment"]["BOT_MASTER_KEY_FILE"] == "/run/secrets/hecht_master_key"
    assert not {"BOT_TOKEN", "BOT_MASTER_KEY"} & HECHT["environment"].keys()
    allowed = [line for line in (ROOT / ".dockerignore").read_text().splitlines() if line.startswith("!")]
    assert allowed == ["!requirements.lock", "!bot", "!content"]
    assert not re.search(r"^(ARG|ENV).*(TOKEN|KEY|SECRET)", DOCKERFILE, re.MULTILINE)


def test_the_image_runs_as_nobody_without_a_shell() -> None:
    final = DOCKERFILE.rpartition("\nFROM ")[2]
    commands = re.findall(r"^(RUN|USER|ENTRYPOINT|CMD|HEALTHCHECK)\b((?:.*\\\n)*.*)", final, re.MULTILINE)
    runs = [rest for name, rest in commands if name == "RUN"]
    assert "/bin/sh" in runs[-1] and runs[-1].rstrip().endswith("/bin/sh"), "nothing can be run after that"
    assert [rest.strip() for name, rest in commands if name == "USER"] == ["hecht"]
    assert "--uid 10001" in final, "as compose.yaml says"
    for name, rest in commands:
        if name in ("ENTRYPOINT", "CMD"):
            assert rest.strip().startswith("["), f"{name} needs a shell"
    assert 'CMD ["python"' in final.split("HEALTHCHECK")[1].split("ENTRYPOINT")[0]
    assert "--require-hashes" in DOCKERFILE


def test_the_service_has_the_same_sandbox() -> None:
    said = directives()
    yes = (
        "DynamicUser", "ProtectHome", "PrivateTmp", "PrivateDevices", "PrivateUsers", "NoNewPrivileges",
        "LockPersonality", "MemoryDenyWriteExecute", "ProtectClock", "ProtectControlGroups",
        "ProtectHostname", "ProtectKernelLogs", "ProtectKernelModules", "ProtectKernelTunables",
        "RestrictNamespaces", "RestrictRealtime", "RestrictSUIDSGID", "RemoveIPC",
    )  # fmt: skip
    assert [name for name in yes if said[name] != ["yes"]] == []
    assert said["ProtectSystem"] == ["strict"] and said["StateDirectoryMode"] == ["0700"]
    assert said["CapabilityBoundingSet"] == said["AmbientCapabilities"] == [""]
    assert said["SystemCallFilter"] == ["@system-service", "~@privileged @resources"]
    assert said["RestrictAddressFamilies"] == ["AF_INET AF_INET6 AF_UNIX"]
    assert said["LimitCORE"] == said["MemorySwapMax"] == ["0"]


def test_the_service_gets_its_secrets_as_credentials() -> None:
    said = directives()
    assert said["LoadCredential"] == ["BOT_TOKEN:/etc/hecht/token", "master.key:/etc/hecht/master.key"]
    assert "BOT_SECRETS_DIR=%d" in said["Environment"]
    assert not any("TOKEN=" in given or "MASTER_KEY=" in given for given in said["Environment"])


WORST = 15
"""Of 100, where systemd's own count says 12 (1.2 of 10)."""


@pytest.mark.slow
def test_systemd_takes_the_unit_and_counts_little_that_is_open(tmp_path: Path) -> None:
    analyze = shutil.which("systemd-analyze")
    if analyze is None:
        pytest.skip("systemd-analyze is not here (on Debian: apt install systemd)")
    unit = tmp_path / UNIT.name
    unit.write_text(UNIT.read_text().replace("/opt/hecht/.venv/bin/python", shutil.which("true") or ""))
    verified = subprocess.run([analyze, "verify", unit], check=False, capture_output=True, text=True)
    assert (verified.returncode, verified.stderr.strip()) == (0, "")
    counted: list[str | Path] = [analyze, "security", "--offline=true", f"--threshold={WORST}", unit]
    assert subprocess.run(counted, check=False, capture_output=True).returncode == 0
