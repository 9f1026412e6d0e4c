package uk.ourplan.core.law.arranging;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.arranging.Arrangements;
import uk.ourplan.language.arranging.ArrangingNote.Rated;
import uk.ourplan.language.arranging.ArrangingNote.Referred;
import uk.ourplan.language.arranging.ArrangingNote.Started;
import uk.ourplan.language.arranging.ArrangingNote.Waits;

/**
 * Where no service can be found, a record stays open until one starts; the need stays one that the council must meet meanwhile
 * (ARRANGE-04).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/18">Care Act 2014 s.18</a>
 */
public final class WaitingForAService {

    private WaitingForAService() {}

    /** What the record lacks: its field, and what is wrong. */
    public record Gap(String field, String says, boolean prompts) {}

    /** The day on which all of a referral's support had started; {@code null} while some has not. */
    public static @Nullable LocalDate startedOn(Referred referral, Arrangements arrangements) {
        List<String> lines = referral.lines().isEmpty() ? List.of(WHOLE) : referral.lines();
        LocalDate last = null;
        for (String line : lines) {
            Optional<Started> start = arrangements.start(referral.referral(), line);
            if (start.isEmpty()) {
                return null;
            }
            LocalDate on = start.get().on();
            last = last == null || on.isAfter(last) ? on : last;
        }
        return last;
    }

    /** Stands for the line of a referral that names none, such as one of interim support. */
    public static final String WHOLE = "-";

    /** The day on which a service was found for all of it; {@code null} while one is sought. */
    public static @Nullable LocalDate foundOn(Referred referral, Arrangements arrangements) {
        List<String> lines = referral.lines().isEmpty() ? List.of(WHOLE) : referral.lines();
        List<LocalDate> found = lines.stream()
                .map(line -> arrangements.arranged().stream()
                        .filter(each -> each.referral().equals(referral.referral())
                                && each.line().equals(line))
                        .map(each -> each.on())
                        .min(Comparator.naturalOrder()))
                .flatMap(Optional::stream)
                .toList();
        return found.size() < lines.size()
                ? null
                : found.stream().max(Comparator.naturalOrder()).orElse(null);
    }

    /** How many days were waited, to the start or to this day; empty where nobody said that it waits. */
    public static Optional<Long> days(Referred referral, Arrangements arrangements, LocalDate today) {
        LocalDate started = startedOn(referral, arrangements);
        return arrangements
                .waiting(referral.referral())
                .map(waits -> ChronoUnit.DAYS.between(waits.start(), started == null ? today : started));
    }

    /** What an open record lacks; nothing once the service has started or where nothing waits. */
    public static List<Gap> gaps(Referred referral, Arrangements arrangements) {
        Optional<Waits> open =
                arrangements.waiting(referral.referral()).filter(waits -> startedOn(referral, arrangements) == null);
        List<Gap> gaps = new ArrayList<>();
        open.ifPresent(waits -> {
            if (blank(waits.serviceSought())) {
                gaps.add(new Gap("service_sought", "what is sought is not said", false));
            }
            if (blank(waits.cause())) {
                gaps.add(new Gap("cause", "why none is found is not said", false));
            }
            if (waits.lastCheck() == null) {
                gaps.add(new Gap("last_check", "the day of the last search is blank", false));
            }
            if (waits.risks().stream().allMatch(each -> blank(each.risk()))) {
                gaps.add(new Gap("risks", "no risk of the delay is named", false));
            }
            if (waits.risks().stream().anyMatch(each -> !blank(each.risk()) && blank(each.mitigation()))
                    || waits.risks().isEmpty()) {
                gaps.add(new Gap("mitigation", "how a risk is being reduced is blank", false));
            }
            if (waits.ways().stream().allMatch(each -> blank(each.way()))) {
                gaps.add(new Gap("interim", "no interim way is considered with the person", true));
            } else if (waits.ways().stream().anyMatch(each -> !blank(each.way()) && blank(each.personSaid()))) {
                gaps.add(new Gap("interim", "what the person said of an interim way is blank", true));
            }
            lastRated(referral, arrangements)
                    .filter(rated -> rated.on().isAfter(waits.on()))
                    .ifPresent(rated -> gaps.add(
                            new Gap("refreshed", "it was rated again since the risks were last looked at", false)));
        });
        return gaps;
    }

    private static Optional<Rated> lastRated(Referred referral, Arrangements arrangements) {
        return arrangements.ratings(referral.referral()).stream().reduce((first, later) -> later);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
