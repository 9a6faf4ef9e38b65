"""Ratios against a library's own limit, each taken in one interleaved run; never a test."""
