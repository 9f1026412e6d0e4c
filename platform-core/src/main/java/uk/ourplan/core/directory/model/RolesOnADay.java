package uk.ourplan.core.directory.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.council.WorkerId;

/**
 * What somebody may do on a day: the roles that they hold, and of those for whom they act the roles by which plans are
 * authorised. Nothing else is lent: a deputy does not become an administrator or a finance officer by standing in.
 */
public final class RolesOnADay {

    private static final Set<String> PERMISSIONS =
            Arrays.stream(Permission.values()).map(Permission::code).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> LENT = Set.of(Permission.AUTHORISER.code(), Permission.PANEL_MEMBER.code());

    private RolesOnADay() {}

    /**
     * As codes, in order.
     *
     * @param held of the worker and of all for whom they act
     */
    public static Set<String> of(WorkerId worker, List<Held> held, List<Deputising> deputising, LocalDate day) {
        Set<WorkerId> absent = absent(worker, deputising, day);
        return held.stream()
                .filter(each -> each.spell().holdsOn(day))
                .filter(each -> each.worker().equals(worker) || (absent.contains(each.worker()) && isLent(each.role())))
                .map(Held::role)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The roles that they have on the day only because they act for somebody, and for whom: for the first by identity where
     * there are several, so that the answer is always the same.
     *
     * @param held of the worker and of all for whom they act
     */
    public static SortedMap<String, WorkerId> lent(
            WorkerId worker, List<Held> held, List<Deputising> deputising, LocalDate day) {
        Set<WorkerId> absent = absent(worker, deputising, day);
        List<Held> today =
                held.stream().filter(each -> each.spell().holdsOn(day)).toList();
        Set<String> own = today.stream()
                .filter(each -> each.worker().equals(worker))
                .map(Held::role)
                .collect(Collectors.toUnmodifiableSet());
        SortedMap<String, WorkerId> lent = new TreeMap<>();
        today.stream()
                .filter(each -> absent.contains(each.worker()) && isLent(each.role()) && !own.contains(each.role()))
                .forEach(each -> lent.merge(each.role(), each.worker(), RolesOnADay::first));
        return lent;
    }

    private static WorkerId first(WorkerId one, WorkerId other) {
        return one.value().compareTo(other.value()) <= 0 ? one : other;
    }

    private static Set<WorkerId> absent(WorkerId worker, List<Deputising> deputising, LocalDate day) {
        return deputising.stream()
                .filter(each -> each.standsIn().equals(worker) && each.spell().holdsOn(day))
                .map(Deputising::absent)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Rungs of the ladder are lent, and the permissions without which a rung is of no use. */
    public static boolean isLent(String role) {
        return LENT.contains(role) || isLadder(role);
    }

    public static boolean isLadder(String role) {
        return !PERMISSIONS.contains(role);
    }
}
