"""The intake screen: one draft, shown in full or as five quick fields."""
