package uk.ourplan.core.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes well-formed markup, in which whatever people have typed is only ever text: it cannot open a tag, name an
 * address to fetch, or turn round the direction in which the words beside it are read.
 */
final class Html {

    private static final int SUBSTITUTE = 0xFFFD;

    private final StringBuilder text = new StringBuilder(8_192);

    /**
     * A page that is begun: its head, and the opening of what is read.
     *
     * @param draft whether every page of it is marked as a draft
     */
    static Html page(String title, String described, Look look, boolean draft) {
        return new Html()
                .raw("<!DOCTYPE html>")
                .raw("<html lang=\"en-GB\"><head><meta charset=\"UTF-8\"/>")
                .raw("<title>" + escaped(title) + "</title>")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>")
                .raw("<meta name=\"description\" content=\"" + escaped(described) + "\"/>")
                // the same under the name by which a PDF knows it
                .raw("<meta name=\"subject\" content=\"" + escaped(described) + "\"/>")
                .raw("<style>" + look.css() + "</style></head>")
                .raw("<body" + (draft ? " class=\"draft\"" : "") + "><main>");
    }

    /** Our own markup, as it stands. */
    Html raw(String ours) {
        text.append(ours).append('\n');
        return this;
    }

    Html heading(int level, String words) {
        return raw("<h" + level + ">" + escaped(words) + "</h" + level + ">");
    }

    /** A paragraph in our own words, or a council's. */
    Html paragraph(String words) {
        return raw("<p>" + escaped(words) + "</p>");
    }

    /** A paragraph as somebody wrote it, with their line breaks, in whichever direction it is read. */
    Html written(@Nullable String words) {
        if (words != null && !words.isBlank()) {
            words.lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> raw("<p dir=\"auto\">" + escaped(line) + "</p>"));
        }
        return this;
    }

    /** What it is, then what somebody wrote about it; nothing where nobody did. */
    Html said(String what, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            raw("<p dir=\"auto\"><strong>" + escaped(what) + ":</strong> " + escaped(words) + "</p>");
        }
        return this;
    }

    Html list(List<String> items) {
        if (!items.isEmpty()) {
            raw("<ul>");
            // on the item itself a direction that is not known yet draws the dot over the first letter
            items.forEach(item -> raw("<li><span dir=\"auto\">" + escaped(item) + "</span></li>"));
            raw("</ul>");
        }
        return this;
    }

    /** A table whose first column heads its rows. */
    Html table(String caption, List<String> columns, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return this;
        }
        raw("<table><caption>" + escaped(caption) + "</caption><thead><tr>");
        columns.forEach(column -> raw("<th scope=\"col\">" + escaped(column) + "</th>"));
        raw("</tr></thead><tbody>");
        rows.forEach(this::row);
        return raw("</tbody></table>");
    }

    private void row(List<String> cells) {
        raw("<tr><th scope=\"row\" dir=\"auto\">" + escaped(cells.getFirst()) + "</th>");
        cells.stream().skip(1).forEach(cell -> raw("<td dir=\"auto\">" + escaped(cell) + "</td>"));
        raw("</tr>");
    }

    static String escaped(String words) {
        var safe = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(isAllowed(point) ? point : SUBSTITUTE);
            }
        });
        return safe.toString();
    }

    /** What XML cannot hold, and the marks that turn text round: an amount must not read otherwise than it was written. */
    private static boolean isAllowed(int point) {
        boolean turnsRound = between(0x202A, point, 0x202E) || between(0x2066, point, 0x2069);
        boolean isCharacter = point == '\t'
                || point == '\n'
                || point == '\r'
                || between(0x20, point, 0x7E)
                || between(0xA0, point, 0xD7FF)
                || between(0xE000, point, 0xFFFD)
                || point >= 0x10000;
        return isCharacter && !turnsRound && (point & 0xFFFE) != 0xFFFE;
    }

    private static boolean between(int first, int point, int last) {
        return first <= point && point <= last;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
