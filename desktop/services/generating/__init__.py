"""Synthetic cases for demonstrations and measurements: cast, words, stories, bulk writing."""
