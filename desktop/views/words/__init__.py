"""Words and numbers as people read them: labels of codes, sentences of errors, dates."""
