package uk.ourplan.tenant.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.money.Money;

/**
 * A service or group of the council's directory.
 *
 * @param scope local or national
 * @param type general or specialist
 */
public record DirectoryEntry(
        String name,
        String scope,
        String type,
        String offers,
        String contact,
        @Nullable Price price) {

    /** What it costs, for one of what, and the day on which somebody looked. */
    public record Price(Money amount, String per, LocalDate checkedOn) {}

    static DirectoryEntry of(Read.Fields row) {
        return new DirectoryEntry(
                row.text("name"),
                row.text("scope"),
                row.text("type"),
                row.text("offers"),
                String.join(", ", row.texts("contact").values()),
                row.recordOrNone(
                        "price", price -> new Price(price.money("pence"), price.text("per"), price.day("checked_on"))));
    }
}
