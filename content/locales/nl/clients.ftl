# De kant van de hulpverlener: bot/conversations/panels/clients.py.

clients-closed = Gesloten.
