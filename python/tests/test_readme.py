"""README.md: its programs do what they say."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from harness import new_name

from zeroipc import Memory

README = Path(__file__).resolve().parents[1] / "README.md"


def test_the_programs_print_what_they_should(tmp_path: Path) -> None:
    text = README.read_text()
    name = new_name()
    programs = []
    for match in re.finditer(r"```python\n# (\w+\.py)(.*?)```", text, re.DOTALL):
        programs.append(tmp_path / match[1])
        programs[-1].write_text("#" + match[2].replace('"/sensor_data"', f'"{name}"'))
    sensor, controller = programs
    printed = re.search(r"```text\n(.*?)```", text, re.DOTALL)
    assert printed
    try:
        reader = subprocess.Popen([sys.executable, str(controller)], stdout=subprocess.PIPE, text=True)
        subprocess.run([sys.executable, str(sensor)], check=True, timeout=30)
        assert reader.communicate(timeout=30)[0] == printed[1]
    finally:
        reader.kill()
        Memory.unlink(name)
