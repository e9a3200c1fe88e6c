"""The queue in memory keeps the contract, so that tests which use it show what a real queue would do."""

import pytest

from tests.services.print_jobs import KeptQueue, PrintJobsContract, PrintJobsInMemory


class TestPrintJobsInMemory(PrintJobsContract):
    """The contract on the fake."""

    @pytest.fixture
    def kept(self) -> KeptQueue:
        jobs = PrintJobsInMemory()
        return KeptQueue(jobs, jobs.issue, lambda: jobs)
