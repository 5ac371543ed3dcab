"""The label at the head of a paragraph, by a grammar: `44 bis`, `(a)`, `OP6 alt`, `3.2`, `Article 5`, `（一）`, `أ -`.

`heads.py` is the way in; `forms.py` holds the grammar's rules, `scan.py` its tokens, `words.py` the words of six languages,
`follow.py` what may stand behind a label, `numerals.py` how labels count, and `tags.py` what stands with labels.
"""

from wsis_desktop.reading.labels.heads import Head, before_the_next, find_head, going_on, names_a_part, parse_label

__all__ = ["Head", "before_the_next", "find_head", "going_on", "names_a_part", "parse_label"]
