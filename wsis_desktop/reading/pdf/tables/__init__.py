"""Tables: by cells that are drawn, or by the strips that stay empty between their columns."""
