"""Everything that is kept of a person, to take along: as JSON for another Hecht, and as a page to read."""
