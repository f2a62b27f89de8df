"""A bridge between somebody and their professional: what is shared item by item, until a day, and taken back
at once; who looked when; homework; and three lines for a session.

The client's side gives and takes back (`granting`), the professional's side looks (`looking`) through a view
that knows nothing but what is granted (`view`). Nobody watches, and nothing comes by itself.
"""
