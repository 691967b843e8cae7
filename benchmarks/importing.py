"""One import in a process of its own, so that its peak memory is its own."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from audit.pipeline import read_sources
from audit.workspace import Workspace
from connectors import open_source
from models.classifier import Model


def peak_mib() -> float:
    """Return this process's peak resident memory."""
    status = Path("/proc/self/status")
    if status.exists():  # getrusage would count the process that started this one as well
        line = next(x for x in status.read_text().splitlines() if x.startswith("VmHWM"))
        return int(line.split()[1]) / 1024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 << 20)


if __name__ == "__main__":
    archive, folder = Path(sys.argv[1]), Path(sys.argv[2])
    Model().score(["the model is loaded and warm"])
    start = time.process_time()
    with Workspace(folder / "workspace") as held:
        ledgers = read_sources(held, open_source(archive), held.start_run("benchmark"))
    print(
        json.dumps(
            {
                "read": sum(ledger.read for ledger in ledgers),
                "seconds": time.process_time() - start,
                "peak_mib": peak_mib(),
            }
        )
    )
