"""A file is written whole or not at all, whatever fails and whenever it fails."""

import errno
import itertools
import os
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from workstation.domain.errors import EnvironmentFault, InputError
from workstation.files import write_whole

# Every door through which the writer reaches the disk; `os.fsync` is used for the file and for its folder.
DOORS = [
    (Path, "lstat"), (tempfile, "mkstemp"), (os, "fdopen"), (os, "fsync"), (Path, "stat"), (Path, "chmod"),
    (Path, "replace"), (os, "open"),
]  # fmt: skip


class FailsOnce:
    """Lets calls through the doors pass until the one that is to fail."""

    def __init__(self, failing_call, number):
        self.calls_left = failing_call
        self.number = number
        self.failed_at = None

    def guard(self, name, passes):
        def guarded(*arguments, **options):
            self.calls_left -= 1
            if self.calls_left == 0:
                self.failed_at = name
                raise OSError(self.number, os.strerror(self.number))
            return passes(*arguments, **options)

        return guarded


def write_with_failure(target, failing_call, number, patch):
    """Write new content while one call fails; return the door that failed and the fault that came out."""
    failure = FailsOnce(failing_call, number)
    with patch.context() as patched:
        for owner, name in DOORS:
            patched.setattr(owner, name, failure.guard(name, getattr(owner, name)))
        try:
            write_whole(target, b"new" * 10_000)
        except EnvironmentFault as fault:
            return failure.failed_at, fault
    return failure.failed_at, None


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.ENOSPC, "file.disk-full"), (errno.EIO, "file.unwritable"), (errno.EACCES, "file.unwritable")],
)
def test_a_failure_at_any_point_leaves_the_old_file_or_the_whole_new_one(tmp_path, monkeypatch, number, code):
    target = tmp_path / "letter.pdf"
    failed_doors = []
    for failing_call in itertools.count(1):
        target.write_bytes(b"old")
        door, fault = write_with_failure(target, failing_call, number, monkeypatch)
        if door is None:
            break
        failed_doors.append(door)
        assert fault.code == code
        assert target.read_bytes() in (b"old", b"new" * 10_000)
        assert list(tmp_path.iterdir()) == [target]

    assert {name for _, name in DOORS} <= set(failed_doors)
    assert failed_doors.count("fsync") == 2


def test_only_a_failure_after_the_new_name_leaves_the_new_file(tmp_path, monkeypatch):
    target = tmp_path / "letter.pdf"
    kept, doors = [], []
    for failing_call in itertools.count(1):
        target.write_bytes(b"old")
        door, _ = write_with_failure(target, failing_call, errno.EIO, monkeypatch)
        if door is None:
            break
        kept.append(target.read_bytes() == b"old")
        doors.append(door)

    until = doors.index("replace") + 1
    assert all(kept[:until])
    assert not any(kept[until:])
    assert doors[until:] == ["open", "fsync"]


def test_a_write_that_was_cut_short_in_silence_is_found(tmp_path, monkeypatch):
    target = tmp_path / "letter.pdf"
    target.write_bytes(b"old")
    passes = os.fsync

    def sync_and_cut(descriptor):
        if stat.S_ISREG(os.fstat(descriptor).st_mode):
            os.ftruncate(descriptor, 10)
        passes(descriptor)

    monkeypatch.setattr(os, "fsync", sync_and_cut)

    with pytest.raises(EnvironmentFault, match=r"file\.disk-full"):
        write_whole(target, b"new" * 100)
    assert target.read_bytes() == b"old"


def test_a_shared_drive_that_cannot_sync_a_folder_still_takes_the_file(tmp_path, monkeypatch):
    passes = os.fsync

    def refuse_folders(descriptor):
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "folders cannot be synced here")
        passes(descriptor)

    monkeypatch.setattr(os, "fsync", refuse_folders)
    write_whole(tmp_path / "letter.pdf", b"new")

    assert (tmp_path / "letter.pdf").read_bytes() == b"new"


def test_a_real_limit_on_the_size_of_files_leaves_the_old_file(tmp_path):
    target = tmp_path / "letter.pdf"
    target.write_bytes(b"old")
    program = f"""
import resource
from pathlib import Path
from workstation.domain.errors import EnvironmentFault
from workstation.files import write_whole
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
try:
    write_whole(Path({str(target)!r}), bytes(50_000))
except EnvironmentFault as fault:
    print(fault.code)
"""
    assert answer_of(program) == "file.disk-full"
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_that_may_only_be_read_is_an_unwritable_place():
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o555)
        # The administrator may write everywhere, so the child becomes nobody first.
        program = f"""
import os
from pathlib import Path
from workstation.domain.errors import EnvironmentFault
from workstation.files import write_whole
if os.geteuid() == 0:
    os.setuid(65534)
try:
    write_whole(Path({folder!r}, "letter.pdf"), b"new")
except EnvironmentFault as fault:
    print(fault.code)
"""
        assert answer_of(program) == "file.unwritable"
        assert list(Path(folder).iterdir()) == []
        Path(folder).chmod(0o755)


def answer_of(program):
    ended = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=Path(__file__).parent.parent
    )
    return ended.stdout.strip()


@pytest.mark.parametrize("kind", ["link", "folder", "pipe", "dangling link"])
def test_what_is_not_an_ordinary_file_is_refused_and_stays(tmp_path, kind):
    target = tmp_path / "letter.pdf"
    precious = tmp_path / "precious.pdf"
    precious.write_bytes(b"old")
    make = {
        "link": lambda: target.symlink_to(precious),
        "folder": target.mkdir,
        "pipe": lambda: os.mkfifo(target),
        "dangling link": lambda: target.symlink_to(tmp_path / "nowhere"),
    }
    make[kind]()
    before = target.lstat()

    with pytest.raises(InputError) as refused:
        write_whole(target, b"new")

    assert refused.value.code == "file.not-regular"
    assert refused.value.facts["where"] == str(target)
    assert target.lstat().st_ino == before.st_ino
    assert precious.read_bytes() == b"old"


def test_a_file_its_owner_may_only_read_is_never_replaced(tmp_path):
    target = tmp_path / "list.csv"
    target.write_bytes(b"old")
    target.chmod(0o444)
    with pytest.raises(EnvironmentFault, match=r"file\.unwritable"):
        write_whole(target, b"new")
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("device", ["/dev/stdout", "/dev/null"])
def test_a_device_is_refused(device):
    with pytest.raises(InputError, match=r"file\.not-regular"):
        write_whole(Path(device), b"new")
    assert not stat.S_ISREG(Path(device).lstat().st_mode)


def test_a_new_file_belongs_to_its_owner_alone(tmp_path):
    target = tmp_path / "letter.pdf"
    write_whole(target, b"new")

    assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_a_file_for_others_has_the_permissions_that_were_asked_for(tmp_path):
    target = tmp_path / "schema.json"
    target.write_bytes(b"old")
    write_whole(target, b"new", mode=0o644)

    assert stat.S_IMODE(target.stat().st_mode) == 0o644


@pytest.mark.parametrize("parent", ["missing", "a-file"])
def test_a_folder_that_is_not_there_is_named(tmp_path, parent):
    (tmp_path / "a-file").write_bytes(b"")
    target = tmp_path / parent / "letter.pdf"

    with pytest.raises(EnvironmentFault) as refused:
        write_whole(target, b"new")

    assert refused.value.code == "file.no-folder"
    assert refused.value.facts == {"where": str(target)}


def test_a_name_too_long_for_the_disk_is_refused_without_a_trace(tmp_path):
    with pytest.raises(EnvironmentFault, match=r"file\.unwritable"):
        write_whole(tmp_path / ("x" * 300), b"new")
    assert list(tmp_path.iterdir()) == []
