"""What happened to the text as a whole: the summary of a comparison, its brackets, and what faces what."""
