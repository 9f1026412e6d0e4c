package uk.ourplan.api;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Lines of comma-separated values that no spreadsheet takes for formulas. */
public final class Csv {

    private Csv() {}

    /** One line with its end; a line break within a value becomes a space. */
    public static String line(String... values) {
        return Arrays.stream(values).map(Csv::value).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String value(String value) {
        String flat = value.replaceAll("[\\r\\n\\t]+", " ");
        String safe = startsAFormula(flat) ? "'" + flat : flat;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }

    /** A spreadsheet would work out what begins so, wherever it comes from. */
    private static boolean startsAFormula(String value) {
        String first = value.stripLeading();
        return !first.isEmpty() && "=+-@".indexOf(first.charAt(0)) >= 0;
    }
}
