"""A store on each engine in turn."""

from collections.abc import Iterator

import pytest

from graphmodel.store import Store, connect

from ..servers.address import Address


def opened(address: Address) -> Store:
    """A store at an address of the tests."""
    return connect(
        address.where,
        username=address.username,
        password=address.password,
        database=address.database,
        environ={},
    )


@pytest.fixture
def store(engine_address: Address) -> Iterator[Store]:
    """An empty store on each engine in turn."""
    with opened(engine_address) as each:
        yield each
