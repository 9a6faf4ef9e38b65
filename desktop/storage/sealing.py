"""The cryptography of backups: who can make one, who can open one.

A recovery key pair (X25519) belongs to the hall. Its public half lies in the database, so that
the daily backup needs nobody; its private half exists only wrapped: encrypted (AES-256-GCM) under
a passphrase (scrypt) that a duty head or auditor keeps. The wrapped half travels in the header of
every backup, so that file and passphrase together are all an empty machine needs. An
administrator who makes backups holds neither the passphrase nor the private half and cannot read
them (domain rules §K 10a).

Each file has a key of its own: HKDF over the exchange between a throw-away key, whose public half
stands in the header, and the recovery key. The body is cut into pieces, each sealed with AES-GCM
under a counting nonce that marks the last piece, so that a piece cannot be altered, moved or left
out unseen; the header is authenticated with every piece. A new passphrase makes a new pair: it
opens the backups made from then on, the old one those before.
"""

import hashlib
import secrets
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from typing import IO, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

PIECE: Final = 1 << 20
"""Plain bytes of one sealed piece."""

SCRYPT_COST: Final = 1 << 17
"""128 MiB for each guess at a passphrase."""

_HIGHEST_COST: Final = 1 << 20
_BLOCK: Final = 8
_KEY: Final = 32
_NONCE: Final = 12
_TAG: Final = 16
_INFO: Final = b"jisu backup 1"


class WrongPassphrase(Exception):
    """The passphrase does not open the wrapped key, or the wrapped key was altered."""


class BrokenSeal(Exception):
    """A piece was altered, moved, cut off or sealed for somebody else."""


@dataclass(frozen=True, slots=True)
class RecoveryKey:
    """The public half and the wrapped private half; all fields are base64 text."""

    public: str
    salt: str
    wrapped: str
    cost: int = SCRYPT_COST

    @property
    def fingerprint(self) -> str:
        """Return twelve digits that tell this key from its predecessors, for sheets and lists."""
        return hashlib.sha256(b64decode(self.public)).hexdigest()[:12].upper()


def new_recovery_key(passphrase: str, cost: int = SCRYPT_COST) -> RecoveryKey:
    """Make a key pair whose private half only `passphrase` opens."""
    private = X25519PrivateKey.generate()
    salt = secrets.token_bytes(_NONCE + 4)
    # The wrapping key is used for this one message, its salt is fresh: a fixed nonce is sound.
    wrapped = AESGCM(_stretched(passphrase, salt, cost)).encrypt(
        bytes(_NONCE), private.private_bytes_raw(), _INFO
    )
    public = private.public_key().public_bytes_raw()
    return RecoveryKey(_text(public), _text(salt), _text(wrapped), cost)


def unwrap(key: RecoveryKey, passphrase: str) -> bytes:
    """Return the private half; raise WrongPassphrase."""
    if not 1 < key.cost <= _HIGHEST_COST:
        raise WrongPassphrase
    try:
        stretched = _stretched(passphrase, b64decode(key.salt), key.cost)
        return AESGCM(stretched).decrypt(bytes(_NONCE), b64decode(key.wrapped), _INFO)
    except (InvalidTag, ValueError) as error:
        raise WrongPassphrase from error


def new_file_key(recovery: RecoveryKey) -> tuple[bytes, str]:
    """Return a fresh key for one file, and the public half its header carries."""
    private = X25519PrivateKey.generate()
    public = private.public_key().public_bytes_raw()
    shared = private.exchange(X25519PublicKey.from_public_bytes(b64decode(recovery.public)))
    return _derived(shared, public, b64decode(recovery.public)), _text(public)


def file_key(private: bytes, recovery: RecoveryKey, header_public: str) -> bytes:
    """Return the key of a file from the unwrapped private half; raise BrokenSeal."""
    try:
        public = b64decode(header_public)
        shared = X25519PrivateKey.from_private_bytes(private).exchange(
            X25519PublicKey.from_public_bytes(public)
        )
    except ValueError as error:
        raise BrokenSeal from error
    return _derived(shared, public, b64decode(recovery.public))


def recovery_key(told: Mapping[str, object]) -> RecoveryKey:
    """Read a key back from what a header or a setting tells; raise ValueError."""
    cost = told.get("cost")
    public, salt, wrapped = (str(told.get(name, "")) for name in ("public", "salt", "wrapped"))
    if not isinstance(cost, int) or not (public and salt and wrapped):
        raise ValueError("no recovery key")
    return RecoveryKey(public, salt, wrapped, cost)


class SealingWriter:
    """Seals what is written, piece by piece; `finish` seals the last one."""

    def __init__(self, file: IO[bytes], key: bytes, header: bytes) -> None:
        self._file = file
        self._cipher = AESGCM(key)
        self._bound = hashlib.sha256(header).digest()
        self._pending = bytearray()
        self._count = 0

    def write(self, data: bytes) -> int:
        """Take any number of bytes."""
        self._pending += data
        while len(self._pending) > PIECE:
            self._seal(self._pending[:PIECE], last=False)
            del self._pending[:PIECE]
        return len(data)

    def finish(self) -> None:
        """Seal what is left and mark it as the end."""
        self._seal(self._pending, last=True)
        self._pending.clear()

    def _seal(self, piece: bytearray, *, last: bool) -> None:
        nonce = _nonce(self._count, last=last)
        self._file.write(self._cipher.encrypt(nonce, bytes(piece), self._bound))
        self._count += 1


class SealedReader:
    """Opens what a SealingWriter wrote; every byte handed out was authenticated."""

    def __init__(self, file: IO[bytes], key: bytes, header: bytes) -> None:
        self._file = file
        self._cipher = AESGCM(key)
        self._bound = hashlib.sha256(header).digest()
        self._next = file.read(PIECE + _TAG)
        self._plain = b""
        self._count = 0
        self._ended = False

    def read(self, size: int = -1) -> bytes:
        """Return up to `size` plain bytes, none at the end; raise BrokenSeal."""
        parts: list[bytes] = []
        left = size
        while left != 0 and (self._plain or not self._ended):
            if not self._plain:
                self._open_next()
            part = self._plain if left < 0 else self._plain[:left]
            self._plain = self._plain[len(part) :]
            parts.append(part)
            left = left - len(part) if left > 0 else left
        return b"".join(parts)

    def _open_next(self) -> None:
        sealed, self._next = self._next, self._file.read(PIECE + _TAG)
        self._ended = not self._next
        try:
            nonce = _nonce(self._count, last=self._ended)
            self._plain = self._cipher.decrypt(nonce, sealed, self._bound)
        except (InvalidTag, ValueError) as error:
            raise BrokenSeal from error
        self._count += 1


def _nonce(count: int, *, last: bool) -> bytes:
    return count.to_bytes(_NONCE - 1, "big") + bytes([last])


def _stretched(passphrase: str, salt: bytes, cost: int) -> bytes:
    kdf = Scrypt(salt=salt, length=_KEY, n=cost, r=_BLOCK, p=1)
    return kdf.derive(passphrase.strip().encode("utf-8", "surrogatepass"))


def _derived(shared: bytes, ephemeral: bytes, recovery: bytes) -> bytes:
    return HKDF(SHA256(), _KEY, salt=ephemeral + recovery, info=_INFO).derive(shared)


def _text(content: bytes) -> str:
    return b64encode(content).decode("ascii")
