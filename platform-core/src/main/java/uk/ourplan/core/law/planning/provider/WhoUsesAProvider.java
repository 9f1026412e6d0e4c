package uk.ourplan.core.law.planning.provider;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.provider.StopOnAProvider;
import uk.ourplan.language.arranging.ArrangingNote.Arranged;
import uk.ourplan.language.person.CapacityDecision;
import uk.ourplan.language.person.CapacityStatus;
import uk.ourplan.language.person.PersonAround;
import uk.ourplan.language.person.Role;
import uk.ourplan.language.plan.PeopleInvolved;
import uk.ourplan.language.plan.Support.ServiceLine;

/**
 * Who gets a letter that commissioning writes to everybody who uses a provider: each person with a live arrangement on the day of the
 * letter, and whoever represents them where capacity is lacking (PROVIDER-10).
 */
public final class WhoUsesAProvider {

    /** What somebody decides about their care; lacking capacity for money alone changes nothing here. */
    private static final Set<CapacityDecision> ABOUT_CARE = EnumSet.of(
            CapacityDecision.TAKE_PART_IN_PLANNING,
            CapacityDecision.AGREE_PLAN,
            CapacityDecision.HOW_NEEDS_ARE_MET,
            CapacityDecision.WHERE_TO_LIVE,
            CapacityDecision.ARRANGE_CARE);

    private static final Set<Role> WITH_AUTHORITY = EnumSet.of(Role.ATTORNEY, Role.DEPUTY);
    private static final Set<Role> SPEAKING_FOR_THEM = EnumSet.of(Role.APPROPRIATE_PERSON, Role.ADVOCATE);

    private WhoUsesAProvider() {}

    /** Whether a line of a plan in force is arranged with the provider on this day; the last day of an arrangement counts. */
    public static boolean on(PlanOnDesk desk, String provider, LocalDate day) {
        return desk.support().services().stream()
                .filter(line -> line.until() == null || !day.isAfter(line.until()))
                .anyMatch(line -> isWith(desk, line, provider, day));
    }

    private static boolean isWith(PlanOnDesk desk, ServiceLine line, String provider, LocalDate day) {
        Optional<Arranged> arranged = desk.beside().arranging().arranged().stream()
                .filter(one -> one.line().equals(line.id()) && one.provider() != null)
                .filter(one -> !begins(one).isAfter(day))
                .reduce((earlier, later) -> later);
        String now = arranged.map(Arranged::provider)
                .orElseGet(
                        () -> line.provider() == null ? null : line.provider().name());
        return isNamed(now, provider)
                && !isOver(
                        desk,
                        provider,
                        day,
                        arranged.map(WhoUsesAProvider::begins).orElse(null));
    }

    private static LocalDate begins(Arranged one) {
        return Objects.requireNonNullElse(one.starts(), one.on());
    }

    /** Whether the provider was changed for another before this day, and nothing was arranged with it again since. */
    private static boolean isOver(PlanOnDesk desk, String provider, LocalDate day, @Nullable LocalDate begun) {
        return desk.beside().arranging().changesNow().stream()
                .anyMatch(change -> isNamed(change.oldProvider(), provider)
                        && change.oldEnds() != null
                        && day.isAfter(change.oldEnds())
                        && (begun == null || !begun.isAfter(change.oldEnds())));
    }

    private static boolean isNamed(@Nullable String name, String provider) {
        return name != null && StopOnAProvider.key(name).equals(StopOnAProvider.key(provider));
    }

    /** Whether the record says that the person cannot decide about their care, so that the letter goes to somebody else as well. */
    public static boolean lacksCapacity(PlanOnDesk desk) {
        return desk.capacity().stream()
                .anyMatch(one -> one.status() == CapacityStatus.ASSESSED_LACKS
                        && one.decision() != null
                        && ABOUT_CARE.contains(one.decision()));
    }

    /**
     * By name, who represents somebody that lacks capacity: attorneys and deputies, or else who speaks for them; empty where nobody
     * is named.
     */
    public static List<String> representatives(PlanOnDesk desk) {
        List<String> entitled = named(desk, WITH_AUTHORITY);
        return entitled.isEmpty() ? named(desk, SPEAKING_FOR_THEM) : entitled;
    }

    private static List<String> named(PlanOnDesk desk, Set<Role> roles) {
        return desk.section(PeopleInvolved.class).stream()
                .flatMap(section -> section.people().stream())
                .filter(one -> one.roles().stream().anyMatch(roles::contains))
                .map(PersonAround::name)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
