package uk.ourplan.api.plan;

import java.util.Locale;

/** In which form a document is fetched; all but the first and the third are tagged PDF (FORMAT-05). */
public enum DocumentForm {
    HTML,
    PDF,
    /** Plain text, for whatever reads text aloud or in Braille. */
    TEXT,
    /** Eighteen points and more. */
    LARGE_PRINT,
    /** What matters, what is done, what it costs and when it is looked at, and no more. */
    SHORT,
    /** Short sentences with symbols. */
    EASY_READ,
    /** The council's template with room to write in, as a tool for planning (FORMAT-02). */
    BLANK;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How a file of this form ends. */
    public String suffix() {
        return switch (this) {
            case HTML -> "html";
            case TEXT -> "txt";
            case PDF, LARGE_PRINT, SHORT, EASY_READ, BLANK -> "pdf";
        };
    }

    /** What it is on the wire. */
    public String mediaType() {
        return switch (this) {
            case HTML -> "text/html;charset=UTF-8";
            case TEXT -> "text/plain;charset=UTF-8";
            case PDF, LARGE_PRINT, SHORT, EASY_READ, BLANK -> "application/pdf";
        };
    }
}
