"""How often each address may ask for something."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Mapping
from ipaddress import IPv6Address, ip_address

ADDRESSES = 1_024
"""Whose requests are counted."""


class Rates:
    """How often each address may ask, the least lately seen forgotten.

    Args:
        limits: of each kind of request how many an address may make at once, and how many a second then.
    """

    def __init__(self, limits: Mapping[str, tuple[int, float]]) -> None:
        self._limits = limits
        self._left: OrderedDict[tuple[str, str], tuple[float, float]] = OrderedDict()

    def left(self, kind: str, address: str) -> float:
        """How many requests of this kind an address may make now."""
        most, a_second = self._limits[kind]
        now = time.monotonic()
        left, since = self._left.get((kind, _network(address)), (float(most), now))
        return min(float(most), left + (now - since) * a_second)

    def take(self, kind: str, address: str) -> bool:
        """Whether an address may ask for this kind of thing once more."""
        left, key = self.left(kind, address), (kind, _network(address))
        self._left[key] = (max(left - 1, 0.0), time.monotonic())
        self._left.move_to_end(key)
        while len(self._left) > ADDRESSES:
            self._left.popitem(last=False)
        return left >= 1


def _network(address: str) -> str:
    """What stands for an address: of IPv6, where a machine has as many as it likes, the network's part."""
    try:
        number = ip_address(address.partition("%")[0])
    except ValueError:
        return address
    if isinstance(number, IPv6Address) and number.ipv4_mapped is None:
        return str(IPv6Address(int(number) >> 64 << 64))
    return address
