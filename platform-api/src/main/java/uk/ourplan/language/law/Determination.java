package uk.ourplan.language.law;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An answer of the law with its reasons, or the facts that are still missing. Exactly one of the two: an answer never
 * comes with missing facts, and no answer comes without a reason.
 *
 * @param answer what the law says, {@code null} while a needed fact is open
 * @param missing the facts that are needed and open, in the order in which they are asked
 * @param reasons the steps taken, never empty when there is an answer
 * @param settings the council settings that were read
 */
public record Determination<T>(
        @Nullable T answer, List<String> missing, List<Reason> reasons, List<SettingRead> settings) {

    public Determination {
        missing = List.copyOf(missing);
        reasons = List.copyOf(reasons);
        settings = List.copyOf(settings);
        if ((answer == null) == missing.isEmpty()) {
            throw new IllegalArgumentException("A determination has either an answer or missing facts.");
        }
        if (answer != null && reasons.isEmpty()) {
            throw new IllegalArgumentException("An answer comes with at least one reason.");
        }
    }

    /** The law's answer with its reasons. */
    public static <T> Determination<T> answered(T answer, List<Reason> reasons, List<SettingRead> settings) {
        return new Determination<>(answer, List.of(), reasons, settings);
    }

    /** No answer yet: these facts are needed. */
    public static <T> Determination<T> open(List<String> missing, List<SettingRead> settings) {
        return new Determination<>(null, missing, List.of(), settings);
    }

    /** The same determination with its answer in another form. */
    public <R> Determination<R> map(Function<? super T, ? extends R> form) {
        return new Determination<>(answer == null ? null : form.apply(answer), missing, reasons, settings);
    }
}
