"""Dossiers that travel."""
