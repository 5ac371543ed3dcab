"""Text as words, in the languages of the United Nations, and what words weigh in a negotiation."""
