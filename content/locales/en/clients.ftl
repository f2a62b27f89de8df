# The professional's side of a bridge: bot/conversations/panels/clients.py.

clients-closed = Closed.
