"""Papers painted: a frozen record in, dots or a PDF out; one layout and two painters."""
