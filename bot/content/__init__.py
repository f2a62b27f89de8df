"""What is in ``content/``: reading it, checking it, and rendering screens with it."""

from bot.content.compiled import Content, load_content
from bot.content.errors import ContentError
from bot.content.loading import content_dir, load_flows
from bot.content.messages import MessageError, Messages

__all__ = ["Content", "ContentError", "MessageError", "Messages", "content_dir", "load_content", "load_flows"]
