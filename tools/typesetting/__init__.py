"""Set two revisions of one annotated text as PDF, and write down what truly changed between them."""
