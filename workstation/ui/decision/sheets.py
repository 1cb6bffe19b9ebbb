"""A letter on screen: its PDF pages from memory, never from a file."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QPalette
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QVBoxLayout

from workstation.ui.kit.i18n import Panel
from workstation.ui.kit.plain import Label
from workstation.ui.kit.theme import NEAR


class LetterSheets(Panel):
    """The pages one below the other, as wide as there is room; the whole text is there for screen readers."""

    def __init__(self) -> None:
        """Start without a letter."""
        super().__init__()
        self.document = QPdfDocument(self)
        self._buffer: QBuffer | None = None
        self.view = QPdfView(self)
        self.view.setDocument(self.document)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setPageSpacing(NEAR)
        self.view.setBackgroundRole(QPalette.ColorRole.Window)
        self.nothing = Label(role="quiet").wrapped()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.nothing)
        layout.addWidget(self.view, 1)
        self.show_pdf(b"", "")
        self.retranslate()

    def show_pdf(self, pdf: bytes, text: str) -> None:
        """Show the pages of ``pdf``; where the officer reads stays in sight.

        Args:
            pdf: the file's bytes; blank for no letter.
            text: what it says, for screen readers.
        """
        bar = self.view.verticalScrollBar()
        place = bar.value()
        # The document reads its buffer for as long as it is shown.
        buffer = QBuffer(self)
        buffer.setData(QByteArray(pdf))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.close()
        if pdf:
            self.document.load(buffer)
        if self._buffer is not None:
            self._buffer.deleteLater()
        self._buffer = buffer
        bar.setValue(place)
        self.view.setVisible(bool(pdf))
        self.nothing.setVisible(not pdf)
        self.view.setAccessibleDescription(text)

    def retranslate(self) -> None:
        """Say the view's name in the language of now."""
        self.view.setAccessibleName(self.tr("Letter"))
        self.nothing.setText(self.tr("The letter appears here."))
