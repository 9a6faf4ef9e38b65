"""Qt item models over pages of frozen rows, and the delegates that paint their cells."""
