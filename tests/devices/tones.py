"""The two sounds, made from sines: run as a script it writes resources/sounds, and a test compares what is committed.

Ours: two short tones that rise, high and clear. Not ours: one long low tone that beats. They differ in pitch, length,
number and roughness, so that neither a hard-of-hearing clerk nor a loud hall takes one for the other.
"""

import io
import math
import struct
import wave
from collections.abc import Iterable
from pathlib import Path

RATE = 22_050
FOLDER = Path(__file__).parents[2] / "resources" / "sounds"
_FADE = 0.008
_LOUDNESS = 0.6


def tone(hertz: Iterable[float], seconds: float) -> list[float]:
    """Sines together, faded in and out so that nothing clicks."""
    together = tuple(hertz)
    count = round(RATE * seconds)
    fade = RATE * _FADE
    return [
        min(1.0, at / fade, (count - at) / fade)
        * sum(math.sin(2 * math.pi * each * at / RATE) for each in together)
        / len(together)
        for at in range(count)
    ]


def wav(samples: Iterable[float]) -> bytes:
    """Sixteen bits, one channel."""
    data = b"".join(struct.pack("<h", round(sample * _LOUDNESS * 32_767)) for sample in samples)
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        sound.writeframes(data)
    return file.getvalue()


def sounds() -> dict[str, bytes]:
    """File name to content."""
    return {
        "ours.wav": wav([*tone((1319.0,), 0.055), *tone((1976.0,), 0.085)]),
        "not_ours.wav": wav(tone((196.0, 208.0, 392.0), 0.42)),
    }


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for name, content in sounds().items():
        (FOLDER / name).write_bytes(content)
