package uk.ourplan.language.person;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the person said on a day when they were asked for consent, for one purpose, and in their own words. */
public record DatedConsent(
        @Nullable ConsentPurpose purpose,
        @Nullable ConsentAnswer answer,
        @Nullable LocalDate dated,
        @Nullable String words) {

    /** What stands for a purpose on a day: the latest answer up to it; a withdrawal holds from its own day on. */
    public static Optional<ConsentAnswer> standing(List<DatedConsent> given, ConsentPurpose purpose, LocalDate on) {
        return given.stream()
                .filter(one -> one.purpose() == purpose && one.answer() != null)
                .filter(one -> one.dated() != null && !one.dated().isAfter(on))
                .max(Comparator.comparing(DatedConsent::day))
                .map(DatedConsent::answer);
    }

    private LocalDate day() {
        return dated == null ? LocalDate.MIN : dated;
    }
}
