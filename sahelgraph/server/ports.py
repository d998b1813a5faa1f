"""Ports of 127.0.0.1."""

from __future__ import annotations

import contextlib
import os
import socket

from graph.errors import ServerError

HOST = "127.0.0.1"


def require_free(bolt: int, http: int) -> None:
    """Raise ServerError, with ports that are free, where another program has one of these."""
    taken = [(option, port) for option, port in (("--port", bolt), ("--http-port", http)) if not is_free(port)]
    if not taken:
        return
    said = " and ".join(str(port) for _, port in taken)
    given: list[int] = []
    for _, port in taken:
        given.append(_next_free(port, {bolt, http, *given}))
    options = " ".join(f"{option} {free}" for (option, _), free in zip(taken, given, strict=True))
    verb = "are" if len(taken) > 1 else "is"
    raise ServerError(f"port {said} {verb} in use by another program: sahelgraph server start {options}")


def is_free(port: int) -> bool:
    """Whether a server can listen on a port."""
    with socket.socket() as probe:
        if os.name == "posix":
            # As servers do: a connection that has just ended doesn't keep the port.
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError:
            return False
    return True


def listens(port: int) -> bool:
    """Whether something answers on a port: asking the driver too early costs its retries and log lines."""
    with contextlib.suppress(OSError), socket.create_connection((HOST, port), timeout=1):
        return True
    return False


def free(count: int) -> list[int]:
    """Ports that nothing uses just now."""
    with contextlib.ExitStack() as stack:
        sockets = [stack.enter_context(socket.socket()) for _ in range(count)]
        for each in sockets:
            each.bind((HOST, 0))
        return [int(each.getsockname()[1]) for each in sockets]


def _next_free(port: int, but: set[int]) -> int:
    near = (each for each in range(port + 1, min(port + 100, 65536)) if each not in but and is_free(each))
    return next(near, 0) or free(1)[0]
