package uk.ourplan.language.charging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.charging.ChargingNote.CapitalShown;
import uk.ourplan.language.charging.ChargingNote.Charged;
import uk.ourplan.language.charging.ChargingNote.FeePart;
import uk.ourplan.language.charging.ChargingNote.FeeRefunded;
import uk.ourplan.language.charging.ChargingNote.FeeTold;
import uk.ourplan.language.charging.ChargingNote.HomeDecided;
import uk.ourplan.language.charging.ChargingNote.KeepAgreed;
import uk.ourplan.language.charging.ChargingNote.KeepRevoked;
import uk.ourplan.language.charging.ChargingNote.LetterNoted;

/** Everything that is on record of charges to a person and of how they pay for themselves, each list first to last. */
public record Charging(
        List<FeeTold> feeTold,
        List<Charged> charged,
        List<CapitalShown> capitalShown,
        List<HomeDecided> homeDecided,
        List<KeepAgreed> keepAgreed,
        List<KeepRevoked> keepRevoked,
        List<LetterNoted> letterNoted,
        List<FeeRefunded> feeRefunded) {

    public static final Charging NONE =
            new Charging(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Charging {
        feeTold = given(feeTold);
        charged = given(charged);
        capitalShown = given(capitalShown);
        homeDecided = given(homeDecided);
        keepAgreed = given(keepAgreed);
        keepRevoked = given(keepRevoked);
        letterNoted = given(letterNoted);
        feeRefunded = given(feeRefunded);
    }

    /** JSON may leave a list out. */
    private static <T> List<T> given(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** The same with this put on record, too. */
    public Charging with(ChargingNote note) {
        return new Charging(
                and(feeTold, FeeTold.class, note),
                and(charged, Charged.class, note),
                and(capitalShown, CapitalShown.class, note),
                and(homeDecided, HomeDecided.class, note),
                and(keepAgreed, KeepAgreed.class, note),
                and(keepRevoked, KeepRevoked.class, note),
                and(letterNoted, LetterNoted.class, note),
                and(feeRefunded, FeeRefunded.class, note));
    }

    private static <T> List<T> and(List<T> all, Class<T> type, ChargingNote note) {
        if (!type.isInstance(note)) {
            return all;
        }
        List<T> next = new ArrayList<>(all);
        next.add(type.cast(note));
        return next;
    }

    private static <T> Optional<T> last(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** The telling of a part of the fee of this shape and amount; another amount of the shape that was told later undoes it. */
    public Optional<FeeTold> told(String shape, long pence) {
        return last(feeTold.stream()
                        .filter(each -> each.parts().stream()
                                .anyMatch(part -> part.shape().equals(shape)))
                        .toList())
                .filter(each -> each.parts().contains(new FeePart(shape, pence)));
    }

    /** What is charged for each line that is on record, as it was last said. */
    public List<Charged> chargesNow() {
        return charged.stream()
                .map(Charged::line)
                .distinct()
                .map(line -> charged.stream()
                        .filter(each -> each.line().equals(line))
                        .reduce((first, later) -> later)
                        .orElseThrow())
                .toList();
    }

    /** What was shown of capital that holds on this day; the one that begins last, and of two that begin alike the later one. */
    public Optional<CapitalShown> capitalOn(LocalDate day) {
        return capitalShown.stream()
                .filter(each -> !each.on().isAfter(day))
                .reduce((first, later) -> later.on().isBefore(first.on()) ? first : later);
    }

    /** What was last noted of the charging letter. */
    public Optional<LetterNoted> letter() {
        return last(letterNoted);
    }

    /** The last decision about arranging a care home. */
    public Optional<HomeDecided> home() {
        return last(homeDecided);
    }

    /** The agreement to keep the plan, where one is in force on this day. */
    public Optional<KeepAgreed> keptOn(LocalDate day) {
        return keepAgreed.stream()
                .filter(each -> !each.on().isAfter(day))
                .reduce((first, later) -> later)
                .filter(agreed -> keepRevoked.stream()
                        .noneMatch(each -> !each.on().isAfter(day) && !each.on().isBefore(agreed.on())));
    }
}
