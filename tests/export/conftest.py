"""A running bot for each test that asks for one."""

from tests.conversations.conftest import running

__all__ = ["running"]
