"""Gathers what a paper says from the record; one file per paper, plain data out.

Papers are Chinese, so the words in here are Chinese constants, not interface texts.
"""
