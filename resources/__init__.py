"""Everything that is shown, heard or printed and is not code: fonts, icons, sounds, translations and wording."""
