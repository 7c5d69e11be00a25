"""What is known of a word besides its letters: whether it is quoted, and how often it was a cue or a source."""

from collections import Counter
from math import log2

from corpus import Article, Word

QUOTE_STATES = 3  # outside, inside, the mark itself
RATES = 9  # 0: too rare to tell; 1 to 8: the share, on a scale of logarithms

_open, _close, _either = "“«", "”»", '"'
_least = 5


def quote_states(words: list[Word]) -> list[int]:
    """For each word of a paragraph: 0 outside quotation marks, 1 inside, 2 a mark. Each paragraph begins outside."""
    inside, states = False, []
    for word in words:
        if word.text in _open or word.text in _close or word.text == _either:
            inside = word.text in _open or (word.text == _either and not inside)
            states.append(2)
        else:
            states.append(1 if inside else 0)
    return states


def learn_rates(articles: list[Article]) -> dict[str, dict[str, int]]:
    """By role, for each lower-case word that occurs often enough: in which step of the scale its share lies."""
    seen, of_role = Counter(), {"cue": Counter(), "source": Counter()}
    for article in articles:
        for words in article.paragraphs:
            for word in words:
                seen[word.text.lower()] += 1
                role = word.label[2:]
                if role in of_role:
                    of_role[role][word.text.lower()] += 1
    return {
        role: {
            word: _step(counts[word] / count) for word, count in seen.items() if count >= _least
        }
        for role, counts in of_role.items()
    }


def _step(share: float) -> int:
    """1 for never, 8 for nearly always."""
    return 1 if share == 0 else max(2, min(8, 8 + round(log2(share))))
