"""What every tab is made of: looks, fields, tables, messages, languages."""
