"""What stands on pages without being text: running heads, numbers of pages and lines, contents."""
