"""A column of a form that scrolls when large type makes it higher than its place."""

from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QWidget

from servicedesk.desktop.widgets.sight import KeepInSight


def let_scroll(row: QBoxLayout, column: QBoxLayout) -> QScrollArea:
    """Put a column that stands in a row into a scroll area in the same place; the field with the cursor stays in
    sight.
    """
    place = row.indexOf(column)
    stretch = row.stretch(place)
    row.removeItem(column)
    column.setParent(None)
    inside = QWidget()
    inside.setProperty("bare", True)
    inside.setLayout(column)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(inside)
    row.insertWidget(place, area, stretch)
    KeepInSight(area)
    return area
