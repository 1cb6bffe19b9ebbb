"""The store's key: random, wrapped by the passphrase, kept in a clear-text file beside the store.

The key never depends on the passphrase, so that a new passphrase rewraps 32 bytes and leaves the store as it is.
The file ``FILE.key`` is clear text on purpose: an engine that is given a wrong key says the same as one that is
given a foreign file, so this file is how the program knows its own stores. It holds nothing that opens one.
"""

from __future__ import annotations

import secrets
import unicodedata
from pathlib import Path
from typing import Literal, NamedTuple, NoReturn

import msgspec

from workstation.domain.errors import InputError, KeyRefused, StoreError
from workstation.domain.part import Part
from workstation.files import write_whole

_FORMAT: Literal["workstation-key/1"] = "workstation-key/1"
_FAMILY = "workstation-key/"
_KEY_BYTES = 32
_NONCE_BYTES = 12
SALT_BYTES = 16
# A key file that asks for more than this would only stop the machine: 1 GiB, a minute or so.
_GREATEST = (1 << 20, 64, 64)


class Cost(NamedTuple):
    """What one try of a passphrase costs: memory in KiB, passes over it, lanes."""

    memory_kib: int
    iterations: int
    lanes: int


# About a quarter of a second on an office machine, and 64 MiB for each guess of somebody who found the file.
STANDARD = Cost(memory_kib=64 * 1024, iterations=3, lanes=4)


class Key:
    """The key of one store; it never shows itself in a text, a log or a traceback."""

    __slots__ = ("_secret", "_store")

    def __init__(self, secret: bytes, store: str) -> None:
        """Keep the 32 secret bytes and the store's id, 32 hex digits."""
        self._secret = secret
        self._store = store

    def __repr__(self) -> str:
        """Return a text without the key."""
        return f"Key(store={self._store!r})"

    def __reduce__(self) -> NoReturn:
        """Refuse to be written anywhere.

        Raises:
            TypeError: always.
        """
        raise TypeError("a key is not written down")

    @property
    def secret(self) -> bytes:
        """Return the 32 bytes, for wrapping."""
        return self._secret

    @property
    def store(self) -> str:
        """Return the id of the store it opens, 32 hex digits."""
        return self._store

    @property
    def spoken(self) -> str:
        """Return key and salt as the engine takes them: a blob literal of 96 hex digits.

        The salt is the store's id: it stands in clear at the start of the store, which ties the two files together.
        """
        return f"x'{self._secret.hex()}{self._store}'"


class Wrap(Part):
    """The key, wrapped by AES-256-GCM under a key derived from a passphrase by Argon2id."""

    by: Literal["passphrase"]
    salt: bytes
    memory_kib: int
    iterations: int
    lanes: int
    nonce: bytes
    wrapped: bytes


class KeyFile(Part):
    """What stands in ``FILE.key``: the store's id (its first 16 bytes as hex) and the wraps of its key."""

    format: Literal["workstation-key/1"]
    store: str
    wraps: tuple[Wrap, ...]


class Seal(NamedTuple):
    """A new key and the file that keeps it."""

    key: Key
    file: KeyFile


class _AnyFormat(msgspec.Struct):
    format: str


def key_path(store: Path) -> Path:
    """Return where the key of ``store`` lies."""
    return store.with_name(f"{store.name}.key")


def new_seal(passphrase: str, cost: Cost | None = None) -> Seal:
    """Return a new random key, wrapped by ``passphrase``.

    Args:
        passphrase: any text but an empty one.
        cost: what a try costs, ``STANDARD`` unless told.

    Raises:
        InputError: ``store.passphrase-empty``.
    """
    key = Key(secrets.token_bytes(_KEY_BYTES), secrets.token_hex(SALT_BYTES))
    return Seal(key, _sealed(key, passphrase, cost or STANDARD))


def resealed(key: Key, passphrase: str, cost: Cost | None = None) -> KeyFile:
    """Return the key file for the same key under a new passphrase.

    Raises:
        InputError: ``store.passphrase-empty``.
    """
    return _sealed(key, passphrase, cost or STANDARD)


def unsealed(file: KeyFile, passphrase: str, store: Path) -> Key:
    """Return the key that ``passphrase`` unwraps.

    Raises:
        KeyRefused: ``store.wrong-passphrase``; a key file that was tampered with gives the same answer.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    for wrap in file.wraps:
        opener = AESGCM(_derived(passphrase, wrap.salt, Cost(wrap.memory_kib, wrap.iterations, wrap.lanes)))
        try:
            return Key(opener.decrypt(wrap.nonce, wrap.wrapped, _bound_to(file.store, wrap)), file.store)
        except InvalidTag:
            continue
    raise KeyRefused("store.wrong-passphrase", where=str(store))


def write_key(store: Path, file: KeyFile) -> None:
    """Write the key file of ``store`` for its owner alone, whole or not at all.

    Raises:
        EnvironmentFault: ``file.disk-full``, ``file.no-folder`` or ``file.unwritable``.
    """
    write_whole(key_path(store), msgspec.json.format(msgspec.json.encode(file)) + b"\n")


def read_key(store: Path) -> KeyFile:
    """Return what stands in the key file of ``store``.

    Raises:
        InputError: ``store.foreign`` when there is no key file.
        StoreError: ``store.newer`` for a format of a later program, ``store.key-damaged``, ``store.unreadable``.
    """
    path = key_path(store)
    try:
        text = path.read_bytes()
    except FileNotFoundError:
        raise InputError("store.foreign", where=str(store)) from None
    except OSError as fault:
        raise StoreError("store.unreadable", where=str(path)) from fault
    try:
        return _decoded(text, store)
    except msgspec.MsgspecError as fault:
        raise StoreError("store.key-damaged", where=str(path)) from fault


def is_of(file: KeyFile, store: Path) -> bool:
    """Return whether ``store`` begins with the id that the key file names.

    Raises:
        OSError: the store cannot be read.
    """
    with store.open("rb") as stream:
        return stream.read(SALT_BYTES).hex() == file.store


def _decoded(text: bytes, store: Path) -> KeyFile:
    said = msgspec.json.decode(text, type=_AnyFormat).format
    if said != _FORMAT and said.startswith(_FAMILY):
        raise StoreError("store.newer", where=str(store))
    file = msgspec.json.decode(text, type=KeyFile)
    for wrap in file.wraps:
        asked = (wrap.memory_kib, wrap.iterations, wrap.lanes)
        if not all(0 < value <= greatest for value, greatest in zip(asked, _GREATEST, strict=True)):
            raise msgspec.ValidationError("a cost outside its bounds")
    return file


def _sealed(key: Key, passphrase: str, cost: Cost) -> KeyFile:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if not passphrase:
        raise InputError("store.passphrase-empty")
    salt, nonce = secrets.token_bytes(SALT_BYTES), secrets.token_bytes(_NONCE_BYTES)
    empty = Wrap("passphrase", salt, *cost, nonce, b"")
    wrapped = AESGCM(_derived(passphrase, salt, cost)).encrypt(nonce, key.secret, _bound_to(key.store, empty))
    return KeyFile(_FORMAT, key.store, (msgspec.structs.replace(empty, wrapped=wrapped),))


def _derived(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """Return the 32 bytes that a passphrase gives; accents count the same however a keyboard composes them."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    words = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    return Argon2id(
        salt=salt, length=_KEY_BYTES, iterations=cost.iterations, lanes=cost.lanes, memory_cost=cost.memory_kib
    ).derive(words)


def _bound_to(store: str, wrap: Wrap) -> bytes:
    """Return what the wrap is bound to: it opens for this store and with this cost only."""
    return msgspec.json.encode([_FORMAT, store, wrap.by, wrap.salt, wrap.memory_kib, wrap.iterations, wrap.lanes])
