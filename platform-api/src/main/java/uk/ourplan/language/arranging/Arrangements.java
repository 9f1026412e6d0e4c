package uk.ourplan.language.arranging;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.arranging.ArrangingNote.Arranged;
import uk.ourplan.language.arranging.ArrangingNote.DifferenceAgreed;
import uk.ourplan.language.arranging.ArrangingNote.Help;
import uk.ourplan.language.arranging.ArrangingNote.InterimDecided;
import uk.ourplan.language.arranging.ArrangingNote.Moves;
import uk.ourplan.language.arranging.ArrangingNote.PhaseBegun;
import uk.ourplan.language.arranging.ArrangingNote.Placed;
import uk.ourplan.language.arranging.ArrangingNote.ProviderChange;
import uk.ourplan.language.arranging.ArrangingNote.Rated;
import uk.ourplan.language.arranging.ArrangingNote.Referred;
import uk.ourplan.language.arranging.ArrangingNote.Started;
import uk.ourplan.language.arranging.ArrangingNote.ToldOutOfArea;
import uk.ourplan.language.arranging.ArrangingNote.Waits;

/** Everything that is on record of arranging what one plan promises, each list first to last. */
public record Arrangements(
        List<Referred> referred,
        List<Rated> rated,
        List<Waits> waits,
        List<Arranged> arranged,
        List<DifferenceAgreed> differencesAgreed,
        List<Started> started,
        List<ToldOutOfArea> toldOutOfArea,
        List<Moves> moves,
        List<Help> help,
        List<Placed> placed,
        List<ProviderChange> providerChanges,
        List<PhaseBegun> phases,
        List<InterimDecided> interim) {

    public static final Arrangements NONE = new Arrangements(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of(), List.of(), List.of());

    public Arrangements {
        referred = given(referred);
        rated = given(rated);
        waits = given(waits);
        arranged = given(arranged);
        differencesAgreed = given(differencesAgreed);
        started = given(started);
        toldOutOfArea = given(toldOutOfArea);
        moves = given(moves);
        help = given(help);
        placed = given(placed);
        providerChanges = given(providerChanges);
        phases = given(phases);
        interim = given(interim);
    }

    /** JSON may leave a list out. */
    private static <T> List<T> given(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** The same with this put on record, too. */
    public Arrangements with(ArrangingNote note) {
        return new Arrangements(
                and(referred, Referred.class, note),
                and(rated, Rated.class, note),
                and(waits, Waits.class, note),
                and(arranged, Arranged.class, note),
                and(differencesAgreed, DifferenceAgreed.class, note),
                and(started, Started.class, note),
                and(toldOutOfArea, ToldOutOfArea.class, note),
                and(moves, Moves.class, note),
                and(help, Help.class, note),
                and(placed, Placed.class, note),
                and(providerChanges, ProviderChange.class, note),
                and(phases, PhaseBegun.class, note),
                and(interim, InterimDecided.class, note));
    }

    private static <T> List<T> and(List<T> all, Class<T> type, ArrangingNote note) {
        if (!type.isInstance(note)) {
            return all;
        }
        List<T> next = new ArrayList<>(all);
        next.add(type.cast(note));
        return next;
    }

    public Optional<Referred> referral(String number) {
        return last(referred, each -> each.referral().equals(number));
    }

    /** The ratings of a referral, first to last; the last counts. */
    public List<Rated> ratings(String referral) {
        return rated.stream().filter(each -> each.referral().equals(referral)).toList();
    }

    /** The waiting record of a referral as it was last refreshed. */
    public Optional<Waits> waiting(String referral) {
        return last(waits, each -> each.referral().equals(referral));
    }

    /** What was found for a line of a referral. */
    public Optional<Arranged> found(String referral, String line) {
        return last(
                arranged,
                each -> each.referral().equals(referral) && each.line().equals(line));
    }

    /** The start of a line of a referral. */
    public Optional<Started> start(String referral, String line) {
        return last(
                started, each -> each.referral().equals(referral) && each.line().equals(line));
    }

    /** The last of each number: what is so now. */
    public List<Moves> movesNow() {
        return latest(moves, Moves::move);
    }

    public List<Help> helpNow() {
        return latest(help, Help::help);
    }

    public List<ProviderChange> changesNow() {
        return latest(providerChanges, ProviderChange::change);
    }

    /** The answer for a phase, where it is given. */
    public Optional<InterimDecided> interimFor(String found) {
        return last(interim, each -> each.found().equals(found) && each.needed() != null);
    }

    private static <T> Optional<T> last(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).reduce((first, later) -> later);
    }

    private static <T> List<T> latest(List<T> all, Function<T, String> number) {
        return all.stream()
                .map(number)
                .distinct()
                .map(each -> last(all, one -> number.apply(one).equals(each)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The number for the next thing of a kind, such as A3 after A1 and A2. */
    public String next(String letter) {
        Stream<String> taken = switch (letter) {
            case "A" -> referred.stream().map(Referred::referral);
            case "M" -> moves.stream().map(Moves::move);
            case "H" -> help.stream().map(Help::help);
            case "C" -> providerChanges.stream().map(ProviderChange::change);
            case "F" -> phases.stream().map(PhaseBegun::found);
            default -> throw new IllegalArgumentException(Objects.requireNonNull(letter));
        };
        return letter + (taken.distinct().count() + 1);
    }
}
