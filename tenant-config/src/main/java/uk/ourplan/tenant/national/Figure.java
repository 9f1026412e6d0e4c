package uk.ourplan.tenant.national;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One value of a parameter with its own source: a number, a list of codes, or a blank. Asking for a blank fails: it is known
 * that something applies and not known what.
 *
 * @param value the number; {@code null} where the parameter is a list, or blank
 * @param codes the list, in the law's order; empty where the parameter is a number, or blank
 * @param source where it is from, or why it is blank
 */
public record Figure(@Nullable Long value, List<String> codes, String source, Standing standing) {

    public Figure {
        codes = List.copyOf(codes);
    }

    public boolean isBlank() {
        return value == null && codes.isEmpty();
    }
}
