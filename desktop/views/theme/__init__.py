"""The look: colour tokens from TOML, faces, icons, and the one style sheet made of them."""
