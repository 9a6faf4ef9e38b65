"""What can be done with a case, as forms: data tuples, one builder, one panel."""
