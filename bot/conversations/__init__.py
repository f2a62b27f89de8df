"""The one transaction: event → engine → effects → rows. Synchronous; touches nothing but the database."""
