package uk.ourplan.language.concern;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A concern about the practice of an individual (PROVIDER-19).
 *
 * @param otherType who it is, where no type fits
 * @param name the individual's name, where it is known; whoever bears it never reads the disclosure
 */
public record DisclosureRecord(
        @Nullable IndividualType type,
        @Nullable String otherType,
        @Nullable IndividualEmployer employer,
        @Nullable String name,
        List<DisclosureGround> grounds,
        @Nullable String says) {

    @SuppressWarnings("NullAway") // JSON may leave a list out
    public DisclosureRecord {
        grounds = grounds == null ? List.of() : List.copyOf(grounds);
    }
}
