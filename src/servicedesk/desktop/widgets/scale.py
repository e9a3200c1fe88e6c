"""Forms are drawn for body text of 14 px; their gaps grow with the text size that is on."""

from PySide6.QtWidgets import QGridLayout, QLayout

from servicedesk.desktop import theme


def to_scale(form: object) -> None:
    """Bring margins and gaps of a compiled form's own layouts to scale; call it once, right after setupUi."""
    px = theme.current().px
    for layout in vars(form).values():
        if not isinstance(layout, QLayout):
            continue
        margins = layout.contentsMargins()
        layout.setContentsMargins(px(margins.left()), px(margins.top()), px(margins.right()), px(margins.bottom()))
        if isinstance(layout, QGridLayout):
            layout.setHorizontalSpacing(px(layout.horizontalSpacing()))
            layout.setVerticalSpacing(px(layout.verticalSpacing()))
        elif layout.spacing() > 0:
            layout.setSpacing(px(layout.spacing()))
