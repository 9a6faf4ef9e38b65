"""Writing the reply: points at the left, the letter at the right, the wording checked below."""
