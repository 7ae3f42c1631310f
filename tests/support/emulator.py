"""Runs MiniStack for as long as standard input stays open.

Whoever starts this holds the other end of a pipe. However that process ends, even killed, the kernel closes the pipe;
then MiniStack, the processes of the functions that it runs, and the directory with all of their data go. Prints
`<port> <directory>` once MiniStack answers.
"""

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

PATIENCE = 60  # seconds; a start takes less than one
ATTEMPTS = 5  # the port is free when asked for, and may be taken by the time MiniStack binds it


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that what is under `finally` happens
    home = tempfile.mkdtemp(prefix="formwork-emulator-")
    server = None
    try:
        for _ in range(ATTEMPTS):
            port = free_port()
            server = start(home, port)
            if answers(server, port):
                print(port, home, flush=True)
                sys.stdin.read()
                return 0
            stop(server)
        with open(log(home), encoding="utf-8", errors="replace") as file:
            print(f"MiniStack does not start:\n{file.read()}", file=sys.stderr)
        return 1
    finally:
        stop(server)
        shutil.rmtree(home, ignore_errors=True)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def start(home, port):
    environment = dict(
        os.environ,
        BIND_HOST="127.0.0.1",
        GATEWAY_PORT=str(port),
        HOME=home,
        TMPDIR=home,
        STATE_DIR=os.path.join(home, "state"),
        S3_DATA_DIR=os.path.join(home, "s3"),
        PYTHONDONTWRITEBYTECODE="1",
    )
    with open(log(home), "ab") as file:
        return subprocess.Popen(
            [sys.executable, "-m", "ministack"],
            cwd=home,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=file,
            stderr=file,
            start_new_session=True,  # one process group with its functions, to be killed as one
        )


def answers(server, port):
    deadline = time.monotonic() + PATIENCE
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    while server.poll() is None and time.monotonic() < deadline:
        try:
            with direct.open(f"http://127.0.0.1:{port}/_ministack/ready", timeout=5):
                return server.poll() is None
        except OSError:
            time.sleep(0.05)
    return False


def stop(server):
    if server is not None:
        try:
            os.killpg(server.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        server.wait()


def log(home):
    return os.path.join(home, "ministack.log")


if __name__ == "__main__":
    sys.exit(main())
