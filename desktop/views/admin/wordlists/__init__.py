"""The administrator's word lists: what words suggest which type or trigger, tried before saved."""
