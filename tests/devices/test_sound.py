"""Two sounds that nobody mixes up, played without anybody waiting."""

import io
import math
import subprocess
import threading
import time
import wave
from pathlib import Path

import pytest

from servicedesk.devices import sound
from servicedesk.devices.sound import ScanSounds, player
from servicedesk.services.sounds import Sound
from tests.devices.tones import FOLDER, sounds


class Ear:
    """A player that remembers; ``busy`` holds it up like a real one."""

    def __init__(self, busy: float = 0.0) -> None:
        self.heard: list[str] = []
        self.busy = busy
        self.done = threading.Event()

    def __call__(self, path: Path) -> None:
        assert path.read_bytes()[:4] == b"RIFF"
        self.heard.append(path.name)
        time.sleep(self.busy)
        self.done.set()


def test_the_committed_sounds_are_what_the_script_makes() -> None:
    assert {path.name: path.read_bytes() for path in FOLDER.glob("*.wav")} == sounds()


def power(content: bytes, hertz: float) -> float:
    """How much of this pitch is in a sound (Goertzel)."""
    with wave.open(io.BytesIO(content)) as file:
        data = file.readframes(file.getnframes())
        rate = file.getframerate()
    samples = [int.from_bytes(data[at : at + 2], "little", signed=True) / 32768 for at in range(0, len(data), 2)]
    real = sum(sample * math.cos(2 * math.pi * hertz * at / rate) for at, sample in enumerate(samples))
    imaginary = sum(sample * math.sin(2 * math.pi * hertz * at / rate) for at, sample in enumerate(samples))
    return (real**2 + imaginary**2) / len(samples)


def test_the_sounds_differ_in_pitch_and_length() -> None:
    ours, not_ours = sounds()["ours.wav"], sounds()["not_ours.wav"]
    assert power(ours, 1319) > 50 * power(ours, 196)
    assert power(not_ours, 196) > 50 * power(not_ours, 1319)
    assert len(not_ours) > 2.5 * len(ours)


def test_each_kind_of_scan_has_its_sound() -> None:
    ear = Ear()
    scan: Sound = ScanSounds(ear)
    scan.ours()
    assert ear.done.wait(5)
    ear.done.clear()
    scan.not_ours()
    assert ear.done.wait(5)
    assert isinstance(scan, ScanSounds)
    scan.close()
    assert ear.heard == ["ours.wav", "not_ours.wav"]


def test_nobody_waits_for_a_sound_and_a_burst_is_not_played_for_minutes() -> None:
    ear = Ear(busy=0.3)
    scan = ScanSounds(ear)
    began = time.monotonic()
    for _ in range(200):
        scan.ours()
    scan.not_ours()
    assert time.monotonic() - began < 0.1
    time.sleep(0.5)
    scan.close()
    assert len(ear.heard) <= 3
    assert ear.heard[-1] == "not_ours.wav"


def test_a_broken_player_is_silent() -> None:
    done = threading.Event()

    def broken(path: Path) -> None:
        done.set()
        raise OSError

    scan = ScanSounds(broken)
    scan.ours()
    assert done.wait(5)
    scan.not_ours()
    scan.close()


def test_without_a_player_there_is_silence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda name: None)
    assert player() is None
    scan = ScanSounds()
    scan.ours()
    scan.close()
    scan.close()


def test_the_first_player_that_exists_is_taken(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    said = tmp_path / "said"
    aplay = tmp_path / "aplay"
    aplay.write_text(f'#!/bin/sh\necho "$@" > {said}\n')
    aplay.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    monkeypatch.setattr(sound, "_PLAYERS", (("no-such-player",), (str(aplay), "--quiet")))
    play = player()
    assert play is not None
    play(Path("/x/ours.wav"))
    assert said.read_text() == "--quiet /x/ours.wav\n"


def test_a_player_that_hangs_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sound, "_LONGEST_SECONDS", 0.2)
    monkeypatch.setattr(sound, "_PLAYERS", (("sleep", "5"),))
    play = player()
    assert play is not None
    with pytest.raises(subprocess.TimeoutExpired):
        play(Path("5"))
