"""The kinds of documents that can be published: what each needs, what can be chosen, and how it is made."""
