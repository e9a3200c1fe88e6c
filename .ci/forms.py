"""Compiles what Qt's own tools make: the forms of ui/, and the translations of resources/translations.

python .ci/forms.py            writes them into the tree
python .ci/forms.py --check    writes nothing; says what differs from the tree, and which texts lack a translation
"""

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
FORMS = Path("src/servicedesk/desktop/forms")
TRANSLATIONS = Path("resources/translations")
COMPLETE = "servicedesk_ru.ts"  # the language of the desk; English is the source, its file holds plural forms only
PLURALS = "servicedesk_en.ts"


def _tool(name: str) -> Path:
    """Return one of Qt's programs as PySide6 brings it: bare, without the script that pip puts before it."""
    spec = find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise SystemExit("PySide6 is not installed")
    folder = Path(spec.origin).parent
    for program in (folder / "Qt" / "libexec" / name, folder / name, folder / f"{name}.exe"):
        if program.is_file():
            return program
    raise SystemExit(f"PySide6 brings no {name}")


def _run(name: str, *arguments: str | Path) -> None:
    command = [str(_tool(name)), *map(str, arguments)]
    outcome = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False)
    if outcome.returncode or "arning" in outcome.stderr:
        raise SystemExit(f"{' '.join(command)}\n{outcome.stdout}{outcome.stderr}")


def compile_forms(sources: Path, target: Path) -> list[Path]:
    """Compile each form of `sources` into `target`; return the files made."""
    target.mkdir(parents=True, exist_ok=True)
    made = []
    for form in sorted(sources.rglob("*.ui")):
        module = target / f"ui_{form.stem}.py"
        _run("uic", "-g", "python", "-o", module, form)
        # uic writes the line ends of its system: the same bytes are wanted everywhere.
        module.write_bytes(module.read_bytes().replace(b"\r\n", b"\n"))
        made.append(module)
    return made


def _texts(root: Path) -> list[Path]:
    package = root / "src/servicedesk"
    code = [path for path in (package / "desktop").rglob("*.py") if not path.name.startswith("ui_")]
    return sorted((root / "ui").rglob("*.ui")) + sorted([*code, *package.glob("*.py")])


def gather_texts(root: Path, translations: Path) -> None:
    """Bring the .ts files of `translations` up to date with the texts in forms and code; translations stay."""
    translations.mkdir(parents=True, exist_ok=True)
    listed = translations / "sources.lst"
    listed.write_text("\n".join(map(str, _texts(root))), encoding="utf-8")
    options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
    try:
        for name, more in ((COMPLETE, []), (PLURALS, ["-pluralonly"])):
            target = ["-target-language", name.removeprefix("servicedesk_").removesuffix(".ts")]
            _run("lupdate", *options, *more, f"@{listed}", "-ts", translations / name, *target)
    finally:
        listed.unlink()


def compile_translations(translations: Path) -> None:
    for source in sorted(translations.glob("*.ts")):
        _run("lrelease", "-silent", source, "-qm", source.with_suffix(".qm"))


def unfinished(source: Path) -> Iterator[str]:
    """Yield each text of a .ts file that has no finished translation."""
    for context in ET.parse(source).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [] if translation is None else [form.text for form in translation.iter("numerusform")]
            filled = all(forms) if forms else translation is not None and bool(translation.text)
            if not filled or (translation is not None and "type" in translation.attrib):
                yield f"{context.findtext('name')}: {message.findtext('source')}"


def _differences(made: Path, kept: Path, pattern: str) -> Iterator[str]:
    names = {path.name for folder in (made, kept) for path in folder.glob(pattern)}
    for name in sorted(names):
        if not (made / name).exists():
            yield f"{kept / name} has no source any more"
        elif not (kept / name).exists():
            yield f"{kept / name} is missing"
        elif (made / name).read_bytes() != (kept / name).read_bytes():
            yield f"{kept / name} is not what its source makes"


def stale(root: Path = ROOT) -> list[str]:
    """Return a line for each generated file of `root` that differs from its source and each text left untranslated."""
    with tempfile.TemporaryDirectory() as name:
        forms, translations = Path(name) / "forms", Path(name) / "translations"
        compile_forms(root / "ui", forms)
        problems = list(_differences(forms, root / FORMS, "ui_*.py"))
        translations.mkdir()
        for source in (root / TRANSLATIONS).glob("*.ts"):
            (translations / source.name).write_bytes(source.read_bytes())
        gather_texts(root, translations)
        compile_translations(translations)
        problems += _differences(translations, root / TRANSLATIONS, "servicedesk_*")
        for source in sorted(translations.glob("*.ts")):
            problems += [f"{source.name} lacks a translation: {text}" for text in unfinished(source)]
    return problems


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, say what is stale")
    if parser.parse_args().check:
        problems = stale()
        print("\n".join(problems) or "forms and translations are up to date")
        return bool(problems)
    made = set(compile_forms(ROOT / "ui", ROOT / FORMS))
    for orphan in set((ROOT / FORMS).glob("ui_*.py")) - made:
        orphan.unlink()
    gather_texts(ROOT, ROOT / TRANSLATIONS)
    compile_translations(ROOT / TRANSLATIONS)
    lacking = [text for name in (COMPLETE, PLURALS) for text in unfinished(ROOT / TRANSLATIONS / name)]
    print(f"{len(made)} forms compiled; {len(lacking)} texts lack a translation", *lacking, sep="\n  ")
    return 0


if __name__ == "__main__":
    sys.exit(main())
