"""The worksheet of R200(5)(a) to (d): questions, documents, verification log, finding, reasons (OB 275-C 3.3)."""
