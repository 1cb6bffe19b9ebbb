"""Workstation for officers who assess temporary foreign worker applications."""

__version__ = "0.1.0"
