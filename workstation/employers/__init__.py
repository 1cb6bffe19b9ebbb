"""Employers: published lists as they are read, names as they are compared, and why two may be one."""
