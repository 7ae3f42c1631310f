"""Makes the virtual environment of the deployment tests, unless it is there already.

    python3 venv.py <directory> <requirements.txt>

Test binaries may call this at the same moment: a file lock lets one of them work while the others wait. A stamp,
written last, holds what the environment was made from; another interpreter, other requirements or an attempt that was
cut short make it anew.
"""

import fcntl
import os
import shutil
import subprocess
import sys

STAMP = "made-from.txt"


def main(directory, requirements):
    with open(requirements, encoding="utf-8") as file:
        wanted = f"{sys.version}\n{file.read()}"
    os.makedirs(os.path.dirname(directory), exist_ok=True)
    with open(f"{directory}.lock", "w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        stamp = os.path.join(directory, STAMP)
        if read(stamp) == wanted:
            return
        shutil.rmtree(directory, ignore_errors=True)
        make(directory, requirements)
        with open(stamp, "w", encoding="utf-8") as file:
            file.write(wanted)


def read(path):
    try:
        with open(path, encoding="utf-8") as file:
            return file.read()
    except FileNotFoundError:
        return None


def make(directory, requirements):
    run(
        [sys.executable, "-m", "venv", directory],
        "python3 cannot make a virtual environment. On Debian and Ubuntu: apt-get install python3 python3-venv",
    )
    pip = [os.path.join(directory, "bin", "python"), "-m", "pip"]
    run(
        pip + ["install", "--quiet", "--no-input", "--disable-pip-version-check", "--requirement", requirements],
        f"pip cannot install what {requirements} asks for (it takes Python 3.10 or newer, this is "
        f"{sys.version.split()[0]}, and a way to a package index)",
    )


def run(command, complaint):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{complaint}.\n\n$ {' '.join(command)}\n{done.stdout}")


if __name__ == "__main__":
    main(os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2]))
